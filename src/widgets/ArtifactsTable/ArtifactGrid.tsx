import { useMemo, type ReactNode } from "react";
import type { Artifact } from "../../core/model";
import type { PagedList } from "../../core/result";
import { EmptyState } from "../../ui/EmptyState";
import { useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { gridMessages } from "../../ui/messages/grid";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { selectionColumn } from "../../ui/grid/selectionColumn";
import { useRowSelection } from "../../ui/grid/useRowSelection";
import { MoreRows } from "../../ui/grid/MoreRows";
import { VirtualGrid } from "../../ui/grid/VirtualGrid";
import { columnActions } from "./columnActions";
import { type ColumnArrangement, moveColumn } from "./columnArrangement";
import type { ArtifactColumnId, ColumnVisibility } from "./columnIds";
import { SortNote } from "./SortNote";
import { useArtifactTable } from "./useArtifactTable";

export interface ArtifactGridProps {
  list: PagedList<Artifact>;
  viewKey: string;
  sort: GridSort | null;
  onSortChange: (sort: GridSort | null) => void;
  visibility: ColumnVisibility;
  onVisibilityChange: (visibility: ColumnVisibility) => void;
  widths: ColumnWidths;
  onWidthsChange: (widths: ColumnWidths) => void;
  arrangement: ColumnArrangement;
  onArrange: (arrangement: ColumnArrangement) => void;
  /** Absent: rows cannot be chosen. */
  selection: SelectionState | undefined;
  openId: string | null;
  onOpenChange: (artifactId: string | null) => void;
  onAwayFromTop: (isAway: boolean) => void;
  onClearFilters: (() => void) | undefined;
  renderDetail: ((artifact: Artifact) => ReactNode) | undefined;
  renderActions: ((artifact: Artifact) => ReactNode) | undefined;
}

/** The chosen rows, by id. */
interface SelectionState {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

const keyOf = (artifact: Artifact) => artifact.artifactId;
const toneOf = (artifact: Artifact) => (artifact.status === "failed" ? "bad" : undefined);

/** The loaded artifacts, or that there are none. */
export function ArtifactGrid({
  list,
  sort,
  onSortChange,
  widths,
  onWidthsChange,
  ...props
}: ArtifactGridProps) {
  const words = useMessages(artifactsTableMessages);
  const grid = useMessages(gridMessages);
  const { arrangement, onArrange, visibility, selection } = props;
  const table = useArtifactTable({
    rows: list.rows,
    sort,
    onSortChange,
    visibility,
    widths,
    arrangement,
    renderActions: props.renderActions,
  });
  const isSelectable = selection !== undefined;
  const columns = useMemo(
    () => (isSelectable ? [selectionColumn(grid.select, keyOf), ...table.columns] : table.columns),
    [isSelectable, grid, table.columns],
  );
  const rowKeys = useMemo(() => (isSelectable ? table.rows.map(keyOf) : []), [isSelectable, table.rows]);
  const choosing = useRowSelection({
    rowKeys,
    selected: selection?.ids ?? [],
    onChange: (ids) => selection?.onChange(ids),
    labelOf: grid.selectRow,
    allLabel: grid.selectAll,
  });
  const columnIn = (id: string) => table.columns.find((column) => column.id === id);
  const isShown = (id: ArtifactColumnId) => columnIn(id) !== undefined;
  const actionOptions = {
    arrangement,
    onArrange,
    isShown,
    canSort: (id: ArtifactColumnId) => columnIn(id)?.canSort === true,
    onSort: onSortChange,
    onHide: (id: ArtifactColumnId) => props.onVisibilityChange({ ...visibility, [id]: false }),
  };

  if (list.rows.length === 0 && list.more === "exhausted") {
    const text = props.onClearFilters ? words.filteredEmpty : words.empty;
    return <EmptyState {...text} onClearFilters={props.onClearFilters} />;
  }
  return (
    <>
      {sort && (
        <SortNote
          column={table.labelOf(sort.columnId)}
          count={list.rows.length}
          onClear={() => onSortChange(null)}
        />
      )}
      <VirtualGrid
        label={words.title}
        columns={columns}
        widths={table.widths}
        rows={table.rows}
        rowKey={keyOf}
        rowTone={toneOf}
        isComplete={list.more === "exhausted"}
        isHeld={list.tail.mode === "held"}
        viewKey={`${props.viewKey} ${sort?.columnId ?? ""} ${sort?.direction ?? ""}`}
        sort={sort}
        onSort={table.toggleSort}
        onResize={(columnId, widthPx) => onWidthsChange({ ...widths, [columnId]: Math.max(0, widthPx) })}
        columnActions={(id) => {
          const column = columnIn(id);
          return column === undefined ? [] : columnActions(column.id, actionOptions, grid);
        }}
        onMoveColumn={(id, step) => {
          const column = columnIn(id);
          if (column) onArrange(moveColumn(arrangement, column.id, step, isShown));
        }}
        selection={isSelectable ? choosing : undefined}
        openKey={props.openId}
        onOpenChange={props.onOpenChange}
        renderDetail={props.renderDetail}
        onAwayFromTop={props.onAwayFromTop}
        onNearEnd={list.more === "available" ? list.loadMore : undefined}
      >
        <MoreRows list={list} />
      </VirtualGrid>
    </>
  );
}
