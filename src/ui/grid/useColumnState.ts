"use client";
import { useControllable } from "../useControllable";
import type { ColumnArrangement, ColumnPinning, ColumnVisibility } from "./columnArrangement";
import type { ColumnWidths } from "./GridColumn";

/** How a table's columns stand: each piece the host's when it is given, and the table's own otherwise. */
export interface ColumnState<Id extends string> {
  /** A column that is not named is shown. */
  columnVisibility?: ColumnVisibility<Id> | undefined;
  defaultColumnVisibility?: ColumnVisibility<Id> | undefined;
  onColumnVisibilityChange?: ((visibility: ColumnVisibility<Id>) => void) | undefined;
  /** Widths in pixels by column id. */
  columnWidths?: ColumnWidths | undefined;
  defaultColumnWidths?: ColumnWidths | undefined;
  onColumnWidthsChange?: ((widths: ColumnWidths) => void) | undefined;
  /** Columns from the start to the end; one that is not named follows in its usual order. */
  columnOrder?: readonly Id[] | undefined;
  defaultColumnOrder?: readonly Id[] | undefined;
  onColumnOrderChange?: ((order: readonly Id[]) => void) | undefined;
  /** Columns that stay at a side of the table. The one that names the row always stays at the start. */
  columnPinning?: ColumnPinning<Id> | undefined;
  defaultColumnPinning?: ColumnPinning<Id> | undefined;
  onColumnPinningChange?: ((pinning: ColumnPinning<Id>) => void) | undefined;
}

export interface ColumnControl<Id extends string> {
  arrangement: ColumnArrangement<Id>;
  arrange: (arrangement: ColumnArrangement<Id>) => void;
  widths: ColumnWidths;
  setWidths: (widths: ColumnWidths) => void;
}

/** The columns of a table, each piece of how they stand the host's or the table's own. */
export function useColumnState<Id extends string>(state: ColumnState<Id>): ColumnControl<Id> {
  const [visibility, setVisibility] = useControllable<ColumnVisibility<Id>>(
    state.columnVisibility,
    state.defaultColumnVisibility ?? {},
    state.onColumnVisibilityChange,
  );
  const [widths, setWidths] = useControllable<ColumnWidths>(
    state.columnWidths,
    state.defaultColumnWidths ?? {},
    state.onColumnWidthsChange,
  );
  const [order, setOrder] = useControllable<readonly Id[]>(
    state.columnOrder,
    state.defaultColumnOrder ?? [],
    state.onColumnOrderChange,
  );
  const [pinning, setPinning] = useControllable<ColumnPinning<Id>>(
    state.columnPinning,
    state.defaultColumnPinning ?? {},
    state.onColumnPinningChange,
  );
  const arrange = (next: ColumnArrangement<Id>) => {
    if (next.visibility !== visibility) setVisibility(next.visibility);
    if (next.order !== order) setOrder(next.order);
    if (next.pinning !== pinning) setPinning(next.pinning);
  };
  return { arrangement: { visibility, order, pinning }, arrange, widths, setWidths };
}
