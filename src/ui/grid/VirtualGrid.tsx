"use client";
import { useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";
import type { Tone } from "../tone";
import { useElementHeight } from "../useElementHeight";
import type { ColumnAction } from "./ColumnMenu";
import type { ColumnPlace } from "./columnArrangement";
import { columnTracks, type ColumnWidths, type GridColumn, pinOffsets } from "./GridColumn";
import { GridDetail } from "./GridDetail";
import { GridHeader, type GridSort } from "./GridHeader";
import { HEADER_KEY, gridLines } from "./gridLines";
import { GridRow } from "./GridRow";
import { type GridSelection, GridSelectionProvider } from "./GridSelection";
import { useGridActions } from "./useGridActions";
import { useGridFocus } from "./useGridFocus";
import { useGridWindow } from "./useGridWindow";
import { useReading } from "./useReading";

export interface VirtualGridProps<Row> {
  /** Accessible name. */
  label: string;
  /** The visible columns in order. Keep the array stable: rows render again when it changes. */
  columns: readonly GridColumn<Row>[];
  widths?: ColumnWidths;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks a row, such as a failed one. */
  rowTone?: (row: Row) => Tone | undefined;
  /** Whether `rows` is all there is: only then can the number of rows be told. */
  isComplete: boolean;
  /** Rows stand still: what is read keeps its place even at the very top. */
  isHeld: boolean;
  /** Another key is another view (other filters, another order): it starts at its top. */
  viewKey: string;
  sort?: GridSort | null;
  onSort?: (columnId: string) => void;
  onWidthsChange?: ((widths: ColumnWidths) => void) | undefined;
  /** What the menu of a heading offers. */
  columnActions?: (columnId: string) => ColumnAction[];
  /** A column is to go one place towards the start (-1) or the end (1). */
  onMoveColumn?: (columnId: string, step: -1 | 1) => void;
  /** A column was dragged to another place. */
  onPlaceColumn?: (columnId: string, place: ColumnPlace<string>) => void;
  /** Makes rows choosable: by Space, and by the boxes of a `selectionColumn` among the columns. */
  selection?: GridSelection | undefined;
  /** Key of the open row. */
  openKey?: string | null;
  onOpenChange?: (rowKey: string | null) => void;
  renderDetail?: (row: Row) => ReactNode;
  /** The reader left the top of the list or reads it from the keyboard, or is done with that. */
  onReading?: (isReading: boolean) => void;
  /** The reader has scrolled close to the last row. */
  onNearEnd?: () => void;
  /** What other keys do while a cell has the focus, by `KeyboardEvent.key`. */
  shortcuts?: Readonly<Record<string, () => void>>;
  /** Shown below the last row, in the scroller. */
  children?: ReactNode;
}

/** Until the height of a row is known: that of the comfortable density. */
const ROW_HEIGHT = 36;
/** Older rows are asked for this many rows before the end, so that a reader rarely waits for them. */
const NEAR_END_ROWS = 12;

const NO_WIDTHS: ColumnWidths = {};

/** A data grid of any number of rows by the WAI-ARIA pattern: only what is in view is in the document. */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const {
    columns,
    rows,
    rowKey,
    rowTone,
    openKey = null,
    widths = NO_WIDTHS,
    renderDetail,
    onWidthsChange,
    selection,
  } = props;
  const words = useMessages(gridMessages);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const [header, setHeader] = useState<HTMLElement | null>(null);
  const helpId = useId();
  const rowHeight = useElementHeight(header, ROW_HEIGHT);

  const lines = useMemo(() => {
    const keyAt = (index: number) => {
      const row = rows[index];
      return row === undefined ? "" : rowKey(row);
    };
    return gridLines(rows.length, keyAt, openKey);
  }, [rows, rowKey, openKey]);
  const rowOn = (line: number) => rows[lines.rowAt(line)];

  const focus = useGridFocus({
    gridRef,
    lines,
    columnIds: columns.map((column) => column.id),
    pageSize: () => Math.max(1, Math.floor((scrollerRef.current?.clientHeight ?? 0) / rowHeight) - 2),
  });
  const body = useGridWindow({
    scrollerRef,
    lines,
    rowHeight,
    activeKey: focus.active?.lineKey ?? null,
    isHeld: props.isHeld,
    viewKey: props.viewKey,
  });
  const reading = useReading({
    onReading: props.onReading,
    onNearEnd: props.onNearEnd,
    nearEndPx: NEAR_END_ROWS * rowHeight,
  });

  const rowKeyOf = (lineKey: string) => {
    const line = lines.lineOf(lineKey);
    const row = line === null || lines.isDetail(line) ? undefined : rowOn(line);
    return row === undefined ? null : rowKey(row);
  };
  const toggle = (lineKey: string) => {
    const key = rowKeyOf(lineKey);
    if (key !== null) props.onOpenChange?.(key === openKey ? null : key);
  };
  const select = (lineKey: string, isRange: boolean) => {
    const key = rowKeyOf(lineKey);
    if (lineKey === HEADER_KEY) selection?.toggleAll();
    else if (key !== null) selection?.toggle(key, isRange);
  };
  const move = (columnId: string, step: -1 | 1) => {
    focus.keep();
    props.onMoveColumn?.(columnId, step);
  };
  const resize = (columnId: string, widthPx: number) => {
    const least = columns.find(({ id }) => id === columnId)?.minWidth ?? 0;
    onWidthsChange?.({ ...widths, [columnId]: Math.max(least, widthPx) });
  };
  const onResize = onWidthsChange && resize;
  const actions = useGridActions({
    gridRef,
    onSort: (columnId) => {
      if (columns.some(({ id, sortValue }) => id === columnId && sortValue)) props.onSort?.(columnId);
    },
    onToggle: toggle,
    onResize,
    onMove: props.onMoveColumn && move,
    onSelect: selection && select,
    onSelectAll: selection?.toggleAll,
    shortcuts: props.shortcuts,
    onOtherKey: focus.onKeyDown,
  });

  // Until a cell was visited, the tab stop is the first row in view: tabbing in never loses the reader's place.
  const stopKey = focus.active?.lineKey ?? String(body.first?.key ?? HEADER_KEY);
  const stopColumn = columns.find(({ id }) => id === focus.active?.columnId) ?? columns[0];
  const tabStopIn = (lineKey: string) => (lineKey === stopKey ? (stopColumn?.id ?? null) : null);

  return (
    <div
      ref={scrollerRef}
      className="vf-grid-scroller"
      data-slot="grid"
      style={gridVariables(columns, widths)}
      {...reading}
    >
      <p id={helpId} hidden>
        {words.keyboardHelp}
      </p>
      <div
        ref={gridRef}
        className="vf-grid"
        role="grid"
        aria-label={props.label}
        aria-describedby={helpId}
        aria-rowcount={props.isComplete ? lines.count + 1 : -1}
        aria-multiselectable={selection ? true : undefined}
        {...actions}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <GridSelectionProvider value={selection ?? null}>
          <GridHeader
            headerRef={setHeader}
            columns={columns}
            sort={props.sort ?? null}
            activeColumnId={tabStopIn(HEADER_KEY)}
            onResize={onResize}
            onPlaceColumn={props.onPlaceColumn}
            actionsOf={props.columnActions}
          />
          <div className="vf-grid-body" role="rowgroup" style={{ blockSize: body.heightPx }}>
            {body.items.map((item) => {
              const row = rowOn(item.index);
              if (row === undefined) return null;
              const lineKey = String(item.key);
              const place = { lineKey, line: item.index, top: body.topOf(item) };
              return lines.isDetail(item.index) ? (
                <GridDetail
                  key={lineKey}
                  {...place}
                  columnCount={columns.length}
                  isTabStop={lineKey === stopKey}
                  measure={body.measureDetail}
                >
                  {renderDetail?.(row)}
                </GridDetail>
              ) : (
                <GridRow
                  key={lineKey}
                  {...place}
                  row={row}
                  columns={columns}
                  activeColumnId={tabStopIn(lineKey)}
                  isOpen={renderDetail && rowKey(row) === openKey}
                  isSelected={selection?.isSelected(rowKey(row))}
                  tone={rowTone?.(row)}
                />
              );
            })}
          </div>
        </GridSelectionProvider>
      </div>
      {props.children}
    </div>
  );
}

/** Column widths go to the style sheet as variables: while a column is resized no row renders again. */
function gridVariables(columns: readonly GridColumn<never>[], widths: ColumnWidths): CSSProperties {
  const start = pinOffsets(columns, widths, "start");
  const end = pinOffsets(columns, widths, "end");
  const variables: Record<`--${string}`, string> = {
    ...start.offsets,
    ...end.offsets,
    "--_vf-grid-tracks": columnTracks(columns, widths),
    "--_vf-grid-pinned-start": start.total,
    "--_vf-grid-pinned-end": end.total,
  };
  return variables;
}
