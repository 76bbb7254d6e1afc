export { ArtifactsTable, type ArtifactsTableProps } from "./ArtifactsTable";
export {
  ArtifactsTableView,
  type ArtifactsTableState,
  type ArtifactsTableViewProps,
} from "./ArtifactsTableView";
export { ARTIFACT_COLUMN_IDS, type ArtifactColumnId } from "./columnIds";
export type { ColumnPinning, ColumnVisibility } from "../../ui/grid/columnArrangement";
export type { ColumnWidths } from "../../ui/grid/GridColumn";
export type { ExportFile } from "../../ui/saveFile";
export type { GridSort } from "../../ui/grid/GridHeader";
