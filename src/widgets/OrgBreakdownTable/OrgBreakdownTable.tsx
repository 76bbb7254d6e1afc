"use client";
import type { HistoryRange } from "../../core/historyModel";
import { useConnectionStatus, useOrgBreakdown, useTimeRange } from "../../hooks";
import { OrgBreakdownTableView, type OrgBreakdownTableViewProps } from "./OrgBreakdownTableView";

export interface OrgBreakdownTableProps extends Omit<OrgBreakdownTableViewProps, "result" | "connection"> {
  /**
   * The stretch of time, such as that of `useTimeRange`.
   * @default the last 24 hours
   */
  range?: HistoryRange | undefined;
}

/**
 * The organisations side by side, live as hours are aggregated.
 *
 * @example
 * const { range } = useTimeRange();
 * return <OrgBreakdownTable range={range} onOrganizationSelect={({ id }) => navigate(`/organisations/${id}`)} />;
 */
export function OrgBreakdownTable({ range, ...view }: OrgBreakdownTableProps) {
  const lastDay = useTimeRange().range;
  return (
    <OrgBreakdownTableView
      {...view}
      result={useOrgBreakdown(range ?? lastDay)}
      connection={useConnectionStatus()}
    />
  );
}
