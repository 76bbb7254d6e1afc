"use client";
import { useMemo, type ReactNode } from "react";
import type { Artifact, ArtifactFilters } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import type { BulkRetryControl } from "../../hooks";
import { dataOf } from "../../ui/dataOf";
import { ExportButton } from "../../ui/ExportButton";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import type { ColumnPinning } from "../../ui/grid/columnArrangement";
import { ColumnsMenu } from "../../ui/grid/ColumnsMenu";
import type { GridSort } from "../../ui/grid/GridHeader";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { ListPanel } from "../../ui/grid/ListPanel";
import { type ColumnState, useColumnState } from "../../ui/grid/useColumnState";
import { type ListState, useListReading } from "../../ui/grid/useListReading";
import { laterPart } from "../../ui/later/laterPart";
import type { Density, PanelHostProps } from "../../ui/Panel";
import { type ExportFile, saveFile } from "../../ui/saveFile";
import { useControllable } from "../../ui/useControllable";
import { ArtifactFilterBar } from "./ArtifactFilterBar";
import { artifactColumns } from "./artifactColumns";
import { BulkBar } from "./BulkBar";
import type { ArtifactColumnId } from "./columnIds";
import { exportArtifacts } from "./exportArtifacts";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";

/** Every piece of state is the host's when it is given, and the table's own otherwise. Rows are artifacts. */
export interface ArtifactsTableState extends ListState<ArtifactFilters>, ColumnState<ArtifactColumnId> {
  /** Order among the loaded rows; null is the server's: newest first. */
  sorting?: GridSort | null | undefined;
  defaultSorting?: GridSort | null | undefined;
  onSortingChange?: ((sorting: GridSort | null) => void) | undefined;
  /** @default the actions stay at the end */
  defaultColumnPinning?: ColumnPinning<ArtifactColumnId> | undefined;
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
  /** What `usePagedArtifacts` or another list of artifacts returns. */
  result: MonitorResult<PagedList<Artifact>>;
  /** The reader's clock, epoch milliseconds: ages are told by it. */
  nowMs: number;
  /** All artifacts are of this organisation: then no column tells of it, and no filter. */
  organizationId?: string | undefined;
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

const ArtifactGrid = laterPart(
  () => import("./ArtifactGrid").then((module) => module.ArtifactGrid),
  <GridSkeleton />,
);

const ACTIONS_AT_END: ColumnPinning<ArtifactColumnId> = { end: ["actions"] };
const NONE: readonly never[] = [];
const keyOf = (artifact: Artifact) => artifact.artifactId;
const toneOf = ({ status }: Artifact) => (status === "failed" ? "bad" : undefined);

/**
 * The artifacts as a table: filters, order, columns, a live tail, and rows that open in place. Props only.
 *
 * @example
 * <ArtifactsTableView result={usePagedArtifacts(filters)} filters={filters} onFiltersChange={setFilters} nowMs={useNow()} />
 */
export function ArtifactsTableView({
  result,
  organizationId,
  renderActions,
  bulkRetry,
  onExport = saveFile,
  ...props
}: ArtifactsTableViewProps) {
  const wordsOf = useWordsOf();
  const words = wordsOf(artifactsTableMessages);
  const format = useFormat();
  const rows = dataOf(result)?.rows ?? NONE;
  const [sort, setSort] = useControllable(props.sorting, props.defaultSorting ?? null, props.onSortingChange);
  const [selectedIds, setSelectedIds] = useControllable<readonly string[]>(
    props.selectedIds,
    props.defaultSelectedIds ?? NONE,
    props.onSelectedIdsChange,
  );
  const [density, setDensity] = useControllable<Density | undefined>(
    props.density,
    props.defaultDensity,
    (next) => next && props.onDensityChange?.(next),
  );
  const canChoose = bulkRetry !== undefined || props.selectedIds !== undefined;
  const selected = useMemo(() => chosenOf(rows, selectedIds), [rows, selectedIds]);
  const { reading, filtering } = useListReading<ArtifactFilters>({
    ...props,
    tail: dataOf(result)?.tail ?? null,
    all: {},
    isSelecting: selected.length > 0,
    onLeave: () => {
      if (selectedIds.length > 0) setSelectedIds(NONE);
    },
  });
  const columnControl = useColumnState({
    ...props,
    defaultColumnPinning: props.defaultColumnPinning ?? ACTIONS_AT_END,
  });
  const isOfOne = organizationId !== undefined;
  const columns = useMemo(
    () =>
      artifactColumns(format, wordsOf, renderActions).filter(({ id }) => !isOfOne || id !== "organization"),
    [format, wordsOf, renderActions, isOfOne],
  );

  return (
    <ListPanel
      {...props}
      widget="ArtifactsTable"
      words={words}
      result={result}
      reading={reading}
      columns={columns}
      columnControl={columnControl}
      needs={ArtifactGrid}
      renderGrid={(grid) => <ArtifactGrid {...grid} order={{ sort, onSortChange: setSort }} />}
      choice={canChoose ? { ids: selectedIds, onChange: setSelectedIds } : undefined}
      rowKey={keyOf}
      rowTone={toneOf}
      density={density}
      filterBar={<ArtifactFilterBar {...filtering} isOfOne={isOfOne} />}
      actions={
        <>
          {result.status !== "disabled" && (
            <ColumnsMenu
              columns={columns}
              columnControl={columnControl}
              extra={{
                heading: words.density.label,
                label: words.density.compact,
                isChecked: density === "compact",
                onChange: (isCompact) => setDensity(isCompact ? "compact" : "comfortable"),
              }}
            />
          )}
          {dataOf(result) && (
            <ExportButton
              format={words.exportFormat}
              label={words.exportLabel(format.number(rows.length), format.plural(rows.length))}
              isEmpty={rows.length === 0}
              onExport={() => onExport(exportArtifacts(rows))}
            />
          )}
        </>
      }
    >
      {dataOf(result) && canChoose && (
        <BulkBar selected={selected} onClear={() => setSelectedIds(NONE)} bulkRetry={bulkRetry} />
      )}
    </ListPanel>
  );
}

/** Of the loaded artifacts those that are chosen; nothing is looked at while none is. */
function chosenOf(rows: readonly Artifact[], ids: readonly string[]): readonly Artifact[] {
  if (ids.length === 0) return [];
  const chosen = new Set(ids);
  return rows.filter(({ artifactId }) => chosen.has(artifactId));
}
