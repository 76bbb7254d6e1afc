"use client";
import type { ReactNode } from "react";
import type { Artifact, ArtifactFilters } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { CheckMenu } from "../../ui/CheckMenu";
import { dataOf } from "../../ui/dataOf";
import { useMessages } from "../../ui/FormatProvider";
import { hasFilters } from "../../ui/filters/hasFilters";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { NowProvider } from "../../ui/grid/NowContext";
import { TailBar } from "../../ui/grid/TailBar";
import { useTailReading } from "../../ui/grid/useTailReading";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { useControllable } from "../../ui/useControllable";
import { ArtifactFilterBar } from "./ArtifactFilterBar";
import { ArtifactGrid } from "./ArtifactGrid";
import { ARTIFACT_COLUMN_IDS, type ColumnVisibility } from "./columnIds";

/** Every piece of state is the host's when it is given, and the table's own otherwise. */
export interface ArtifactsTableState {
  filters?: ArtifactFilters | undefined;
  defaultFilters?: ArtifactFilters | undefined;
  onFiltersChange?: ((filters: ArtifactFilters) => void) | undefined;
  /** Order among the loaded rows; null is the server's: newest first. */
  sorting?: GridSort | null | undefined;
  defaultSorting?: GridSort | null | undefined;
  onSortingChange?: ((sorting: GridSort | null) => void) | undefined;
  /** Artifact whose row is open. */
  expandedId?: string | null | undefined;
  defaultExpandedId?: string | null | undefined;
  onExpandedIdChange?: ((artifactId: string | null) => void) | undefined;
  /** A column that is not named is shown. */
  columnVisibility?: ColumnVisibility | undefined;
  defaultColumnVisibility?: ColumnVisibility | undefined;
  onColumnVisibilityChange?: ((visibility: ColumnVisibility) => void) | undefined;
  /** Widths in pixels by column id. */
  columnWidths?: ColumnWidths | undefined;
  defaultColumnWidths?: ColumnWidths | undefined;
  onColumnWidthsChange?: ((widths: ColumnWidths) => void) | undefined;
}

export interface ArtifactsTableViewProps extends ArtifactsTableState, PanelHostProps {
  result: MonitorResult<PagedList<Artifact>>;
  /** The reader's clock, epoch milliseconds: ages are told by it. */
  nowMs: number;
  /** What an open row shows; without it rows do not open. */
  renderDetail?: ((artifact: Artifact) => ReactNode) | undefined;
}

const NO_FILTERS: ArtifactFilters = {};
const ALL_COLUMNS: ColumnVisibility = {};
const OWN_WIDTHS: ColumnWidths = {};
/** The id names its row: it stays. */
const HIDEABLE = ARTIFACT_COLUMN_IDS.filter((id) => id !== "id");

/**
 * The artifacts as a table: filters, order, columns, a live tail, and rows that open in place. Props only.
 *
 * @example
 * <ArtifactsTableView result={usePagedArtifacts(filters)} filters={filters} onFiltersChange={setFilters} nowMs={now} />
 */
export function ArtifactsTableView({
  result,
  nowMs,
  renderDetail,
  connection,
  ...props
}: ArtifactsTableViewProps) {
  const { artifactsTable: words, grid } = useMessages();
  const [filters, setFilters] = useControllable(
    props.filters,
    props.defaultFilters ?? NO_FILTERS,
    props.onFiltersChange,
  );
  const [sort, setSort] = useControllable(props.sorting, props.defaultSorting ?? null, props.onSortingChange);
  const [openId, setOpenId] = useControllable(
    props.expandedId,
    props.defaultExpandedId ?? null,
    props.onExpandedIdChange,
  );
  const [visibility, setVisibility] = useControllable(
    props.columnVisibility,
    props.defaultColumnVisibility ?? ALL_COLUMNS,
    props.onColumnVisibilityChange,
  );
  const [widths, setWidths] = useControllable(
    props.columnWidths,
    props.defaultColumnWidths ?? OWN_WIDTHS,
    props.onColumnWidthsChange,
  );
  const list = dataOf(result);
  const reading = useTailReading(list?.tail ?? null, openId !== null, () => setOpenId(null));

  const filterBy = (next: ArtifactFilters) => {
    if (openId !== null) setOpenId(null);
    setFilters(next);
  };
  const clearFilters = hasFilters(filters) ? () => filterBy(NO_FILTERS) : undefined;

  return (
    <Panel
      widget="ArtifactsTable"
      title={words.title}
      connection={connection}
      className={props.className}
      headingLevel={props.headingLevel}
      actions={
        <>
          {list && (
            <TailBar
              tail={list.tail}
              isConnected={connection === undefined || connection.status === "connected"}
              onResume={reading.resume}
            />
          )}
          {result.status !== "disabled" && (
            <CheckMenu
              label={grid.columns}
              groups={[{ items: HIDEABLE.map((id) => ({ id, label: words.columns[id] })) }]}
              isChecked={(id) => visibility[id] !== false}
              onChange={(id, isShown) => setVisibility({ ...visibility, [id]: isShown })}
            />
          )}
        </>
      }
    >
      {result.status !== "disabled" && (
        <ArtifactFilterBar filters={filters} onChange={filterBy} onClear={clearFilters} />
      )}
      <NowProvider value={nowMs}>
        <ResultBody result={result} skeleton={<GridSkeleton />}>
          {(loaded) => (
            <ArtifactGrid
              list={loaded}
              viewKey={`${reading.viewKey} ${JSON.stringify(filters)}`}
              sort={sort}
              onSortChange={setSort}
              visibility={visibility}
              widths={widths}
              onWidthsChange={setWidths}
              openId={openId}
              onOpenChange={setOpenId}
              onAwayFromTop={reading.onAwayFromTop}
              onClearFilters={clearFilters}
              renderDetail={renderDetail}
            />
          )}
        </ResultBody>
      </NowProvider>
    </Panel>
  );
}
