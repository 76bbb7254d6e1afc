import type { ReactNode } from "react";
import type { Artifact } from "../../core/model";
import type { PagedList } from "../../core/result";
import { EmptyState } from "../../ui/EmptyState";
import { useMessages } from "../../ui/FormatProvider";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { MoreRows } from "../../ui/grid/MoreRows";
import { VirtualGrid } from "../../ui/grid/VirtualGrid";
import type { ColumnVisibility } from "./columnIds";
import { SortNote } from "./SortNote";
import { useArtifactTable } from "./useArtifactTable";

export interface ArtifactGridProps {
  list: PagedList<Artifact>;
  viewKey: string;
  sort: GridSort | null;
  onSortChange: (sort: GridSort | null) => void;
  visibility: ColumnVisibility;
  widths: ColumnWidths;
  onWidthsChange: (widths: ColumnWidths) => void;
  openId: string | null;
  onOpenChange: (artifactId: string | null) => void;
  onAwayFromTop: (isAway: boolean) => void;
  onClearFilters: (() => void) | undefined;
  renderDetail: ((artifact: Artifact) => ReactNode) | undefined;
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
  const { artifactsTable: words } = useMessages();
  const table = useArtifactTable({
    rows: list.rows,
    sort,
    onSortChange,
    visibility: props.visibility,
    widths,
  });

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
        columns={table.columns}
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
