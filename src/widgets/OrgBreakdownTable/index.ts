export { OrgBreakdownTable, type OrgBreakdownTableProps } from "./OrgBreakdownTable";
export {
  OrgBreakdownTableView,
  type OrgBreakdownTableState,
  type OrgBreakdownTableViewProps,
} from "./OrgBreakdownTableView";
export type { ExportFile } from "../../ui/saveFile";
export type { GridSort } from "../../ui/grid/GridHeader";
