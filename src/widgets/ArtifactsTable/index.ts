export { ArtifactsTable, type ArtifactsTableProps } from "./ArtifactsTable";
export {
  ArtifactsTableView,
  type ArtifactsTableState,
  type ArtifactsTableViewProps,
} from "./ArtifactsTableView";
export type { ColumnPinning } from "./columnArrangement";
export { ARTIFACT_COLUMN_IDS, type ArtifactColumnId, type ColumnVisibility } from "./columnIds";
export type { ColumnWidths } from "../../ui/grid/GridColumn";
export type { ExportFile } from "../../ui/saveFile";
export type { GridSort } from "../../ui/grid/GridHeader";
