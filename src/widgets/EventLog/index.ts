export { EventLog, type EventLogProps } from "./EventLog";
export { EventLogView, type EventLogState, type EventLogViewProps } from "./EventLogView";
export type { ExportFile } from "../../ui/saveFile";
