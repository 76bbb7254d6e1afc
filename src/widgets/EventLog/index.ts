export { EventLog, type EventLogProps } from "./EventLog";
export type { EventColumnId } from "./eventColumns";
export { EventLogView, type EventLogState, type EventLogViewProps } from "./EventLogView";
export type { ColumnPinning, ColumnVisibility } from "../../ui/grid/columnArrangement";
export type { ColumnWidths } from "../../ui/grid/GridColumn";
export type { ExportFile } from "../../ui/saveFile";
