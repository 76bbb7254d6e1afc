"use client";
import { useMemo, type ReactNode } from "react";
import type { Artifact, ArtifactFilters } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { CheckMenu } from "../../ui/CheckMenu";
import { dataOf } from "../../ui/dataOf";
import type { BulkRetryControl } from "../../hooks";
import { ExportButton } from "../../ui/ExportButton";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { gridMessages } from "../../ui/messages/grid";
import { hasFilters } from "../../ui/filters/hasFilters";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { NowProvider } from "../../ui/grid/NowContext";
import { TailBar } from "../../ui/grid/TailBar";
import { useTailReading } from "../../ui/grid/useTailReading";
import { type Density, Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { type ExportFile, saveFile } from "../../ui/saveFile";
import { useControllable } from "../../ui/useControllable";
import { ArtifactFilterBar } from "./ArtifactFilterBar";
import { ArtifactGrid } from "./ArtifactGrid";
import { BulkBar } from "./BulkBar";
import type { ColumnArrangement, ColumnPinning } from "./columnArrangement";
import { ARTIFACT_COLUMN_IDS, type ArtifactColumnId, type ColumnVisibility } from "./columnIds";
import { exportArtifacts } from "./exportArtifacts";

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
  /** Columns from the start to the end; one that is not named follows in its usual order. */
  columnOrder?: readonly ArtifactColumnId[] | undefined;
  defaultColumnOrder?: readonly ArtifactColumnId[] | undefined;
  onColumnOrderChange?: ((order: readonly ArtifactColumnId[]) => void) | undefined;
  /** Columns that stay at a side of the table. The id of an artifact always stays at the start. */
  columnPinning?: ColumnPinning | undefined;
  /** @default the actions stay at the end */
  defaultColumnPinning?: ColumnPinning | undefined;
  onColumnPinningChange?: ((pinning: ColumnPinning) => void) | undefined;
  /** Chosen artifacts. Those that are not loaded do not count. */
  selectedIds?: readonly string[] | undefined;
  defaultSelectedIds?: readonly string[] | undefined;
  onSelectedIdsChange?: ((artifactIds: readonly string[]) => void) | undefined;
  /** Height of the rows; the theme's, when left out. */
  density?: Density | undefined;
  defaultDensity?: Density | undefined;
  onDensityChange?: ((density: Density) => void) | undefined;
}

export interface ArtifactsTableViewProps extends ArtifactsTableState, PanelHostProps {
  result: MonitorResult<PagedList<Artifact>>;
  /** The reader's clock, epoch milliseconds: ages are told by it. */
  nowMs: number;
  /** What an open row shows; without it rows do not open. */
  renderDetail?: ((artifact: Artifact) => ReactNode) | undefined;
  /** What can be done with an artifact, in a column of its own; without it there is no such column. Keep it stable. */
  renderActions?: ((artifact: Artifact) => ReactNode) | undefined;
  /** Retries the chosen artifacts. Without it, and without a `selectedIds` of the host's, rows cannot be chosen. */
  bulkRetry?: BulkRetryControl | undefined;
  /**
   * What happens with an exported file.
   * @default The browser saves it.
   */
  onExport?: ((file: ExportFile) => void) | undefined;
}

const NO_FILTERS: ArtifactFilters = {};
const ALL_COLUMNS: ColumnVisibility = {};
const OWN_WIDTHS: ColumnWidths = {};
const USUAL_ORDER: readonly ArtifactColumnId[] = [];
const ACTIONS_AT_END: ColumnPinning = { end: ["actions"] };
const NONE: readonly string[] = [];

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
  renderActions,
  bulkRetry,
  connection,
  onExport = saveFile,
  ...props
}: ArtifactsTableViewProps) {
  const words = useMessages(artifactsTableMessages);
  const grid = useMessages(gridMessages);
  const format = useFormat();
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
  const [order, setOrder] = useControllable(
    props.columnOrder,
    props.defaultColumnOrder ?? USUAL_ORDER,
    props.onColumnOrderChange,
  );
  const [pinning, setPinning] = useControllable(
    props.columnPinning,
    props.defaultColumnPinning ?? ACTIONS_AT_END,
    props.onColumnPinningChange,
  );
  const arrangement = useMemo(() => ({ order, pinning }), [order, pinning]);
  const [selectedIds, setSelectedIds] = useControllable(
    props.selectedIds,
    props.defaultSelectedIds ?? NONE,
    props.onSelectedIdsChange,
  );
  const [density, setDensity] = useControllable<Density | undefined>(
    props.density,
    props.defaultDensity,
    (next) => next && props.onDensityChange?.(next),
  );
  const list = dataOf(result);
  const canSelect = bulkRetry !== undefined || props.selectedIds !== undefined;
  const selected = useMemo(() => chosenOf(list?.rows ?? [], selectedIds), [list?.rows, selectedIds]);

  const leaveRows = () => {
    if (openId !== null) setOpenId(null);
    if (selectedIds.length > 0) setSelectedIds(NONE);
  };
  const reading = useTailReading(list?.tail ?? null, {
    isRowOpen: openId !== null,
    isSelecting: selected.length > 0,
    onResume: leaveRows,
  });

  const filterBy = (next: ArtifactFilters) => {
    leaveRows();
    setFilters(next);
  };
  const arrange = (next: ColumnArrangement) => {
    if (next.order !== order) setOrder(next.order);
    if (next.pinning !== pinning) setPinning(next.pinning);
  };
  // The id names its row: it stays.
  const hideable = ARTIFACT_COLUMN_IDS.filter((id) => id !== "id" && (id !== "actions" || renderActions));
  const clearFilters = hasFilters(filters) ? () => filterBy(NO_FILTERS) : undefined;

  return (
    <Panel
      widget="ArtifactsTable"
      title={words.title}
      connection={connection}
      className={props.className}
      headingLevel={props.headingLevel}
      variant={props.variant}
      density={density}
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
              groups={[
                { items: hideable.map((id) => ({ id, label: words.columns[id] })) },
                { label: words.density.label, items: [{ id: "compact", label: words.density.compact }] },
              ]}
              isChecked={(id) => (id === "compact" ? density === "compact" : visibility[id] !== false)}
              onChange={(id, isChecked) => {
                if (id === "compact") setDensity(isChecked ? "compact" : "comfortable");
                else setVisibility({ ...visibility, [id]: isChecked });
              }}
            />
          )}
          {list && (
            <ExportButton
              format={words.exportFormat}
              label={words.exportLabel(format.number(list.rows.length))}
              isEmpty={list.rows.length === 0}
              onExport={() => onExport(exportArtifacts(list.rows))}
            />
          )}
        </>
      }
    >
      {result.status !== "disabled" && (
        <ArtifactFilterBar filters={filters} onChange={filterBy} onClear={clearFilters} />
      )}
      {list && canSelect && (
        <BulkBar selected={selected} onClear={() => setSelectedIds(NONE)} bulkRetry={bulkRetry} />
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
              onVisibilityChange={setVisibility}
              widths={widths}
              onWidthsChange={setWidths}
              arrangement={arrangement}
              onArrange={arrange}
              selection={canSelect ? { ids: selectedIds, onChange: setSelectedIds } : undefined}
              openId={openId}
              onOpenChange={setOpenId}
              onAwayFromTop={reading.onAwayFromTop}
              onClearFilters={clearFilters}
              renderDetail={renderDetail}
              renderActions={renderActions}
            />
          )}
        </ResultBody>
      </NowProvider>
    </Panel>
  );
}

/** Of the loaded artifacts those that are chosen; nothing is looked at while none is. */
function chosenOf(rows: readonly Artifact[], ids: readonly string[]): readonly Artifact[] {
  if (ids.length === 0) return [];
  const chosen = new Set(ids);
  return rows.filter(({ artifactId }) => chosen.has(artifactId));
}
