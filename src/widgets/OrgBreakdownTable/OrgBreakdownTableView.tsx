"use client";
import { useMemo } from "react";
import type { OrgBreakdown, OrganizationMetrics } from "../../core/historyModel";
import type { NamedId } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import { type AlertThresholds, DEFAULT_ALERT_THRESHOLDS } from "../../core/thresholds";
import { Button } from "../../ui/Button";
import { dataOf } from "../../ui/dataOf";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";
import type { GridSort } from "../../ui/grid/GridHeader";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { useSortedRows } from "../../ui/grid/useSortedRows";
import { Icon } from "../../ui/Icon";
import { laterPart } from "../../ui/later/laterPart";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { type ExportFile, saveFile } from "../../ui/saveFile";
import { useControllable } from "../../ui/useControllable";
import { CountedNote } from "./CountedNote";
import { exportOrganizations } from "./exportOrganizations";
import { orgColumns } from "./orgColumns";

/** Every piece of state is the host's when it is given, and the table's own otherwise. */
export interface OrgBreakdownTableState {
  /** The column that rows are sorted by, and which way. */
  sorting?: GridSort | undefined;
  /** @default those that received most first */
  defaultSorting?: GridSort | undefined;
  onSortingChange?: ((sorting: GridSort) => void) | undefined;
}

export interface OrgBreakdownTableViewProps extends OrgBreakdownTableState, PanelHostProps {
  /** What `useOrgBreakdown` returns. */
  result: MonitorResult<OrgBreakdown>;
  /** Makes an organisation's name a button and its row lead to the same, such as to its artifacts. */
  onOrganizationSelect?: ((organization: NamedId) => void) | undefined;
  /**
   * From when on a failure rate is marked, and how many make a number worth trusting. Keep the object stable.
   * @default DEFAULT_ALERT_THRESHOLDS
   */
  thresholds?: Pick<AlertThresholds, "failureRate" | "latency"> | undefined;
  /**
   * What happens with an exported file.
   * @default The browser saves it.
   */
  onExport?: ((file: ExportFile) => void) | undefined;
}

const SKELETON = <GridSkeleton rows={8} />;
const OrgGrid = laterPart(() => import("./OrgGrid").then((module) => module.OrgGrid), SKELETON);

const MOST_RECEIVED: GridSort = { columnId: "received", direction: "descending" };
const NONE: readonly OrganizationMetrics[] = [];

/**
 * The organisations in a stretch of time side by side: volume, failures, time and cost. Props only.
 *
 * @example
 * <OrgBreakdownTableView result={useOrgBreakdown(useTimeRange().range)} onOrganizationSelect={({ id }) => open(id)} />
 */
export function OrgBreakdownTableView({
  result,
  onOrganizationSelect,
  thresholds = DEFAULT_ALERT_THRESHOLDS,
  onExport = saveFile,
  ...props
}: OrgBreakdownTableViewProps) {
  const format = useFormat();
  const wordsOf = useWordsOf();
  const words = wordsOf(orgBreakdownMessages);
  const [sort, setSort] = useControllable(
    props.sorting,
    props.defaultSorting ?? MOST_RECEIVED,
    props.onSortingChange,
  );
  const all = dataOf(result)?.organizations ?? NONE;
  const columns = useMemo(
    () => orgColumns(format, wordsOf, { rows: all, thresholds, onSelect: onOrganizationSelect }),
    [format, wordsOf, all, thresholds, onOrganizationSelect],
  );
  const rows = useSortedRows(all, columns, sort, format.locale);
  const exportLabel = words.exportLabel(format.number(rows.length), format.plural(rows.length));

  return (
    <Panel
      widget="OrgBreakdownTable"
      title={words.title}
      connection={props.connection}
      className={props.className}
      headingLevel={props.headingLevel}
      actions={
        rows.length > 0 && (
          <Button
            variant="quiet"
            aria-label={exportLabel}
            title={exportLabel}
            onClick={() => onExport(exportOrganizations(rows))}
          >
            <Icon name="arrowDown" />
            {words.exportCsv}
          </Button>
        )
      }
    >
      <ResultBody result={result} skeleton={SKELETON} needs={OrgGrid}>
        {(breakdown) => (
          <>
            <CountedNote breakdown={breakdown} />
            {rows.length === 0 ? (
              <EmptyState {...words.empty} />
            ) : (
              <OrgGrid
                rows={rows}
                columns={columns}
                sort={sort}
                onSortChange={setSort}
                onSelect={onOrganizationSelect}
              />
            )}
          </>
        )}
      </ResultBody>
    </Panel>
  );
}
