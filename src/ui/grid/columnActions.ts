import type { Messages } from "../messages";
import {
  type ColumnArrangement,
  type ColumnVisibility,
  moveColumn,
  pinColumn,
  sideOf,
} from "./columnArrangement";
import type { ColumnAction } from "./ColumnMenu";
import type { GridColumn, PinnedSide } from "./GridColumn";
import type { GridSort } from "./GridHeader";

export interface ColumnActionOptions<Id extends string> {
  columns: readonly GridColumn<never, Id>[];
  arrangement: ColumnArrangement<Id>;
  onArrange: (arrangement: ColumnArrangement<Id>) => void;
  /** Absent: rows keep their order. */
  onSort: ((sort: GridSort) => void) | undefined;
}

/** What the menu of a heading offers: an order, a place, a side to stay at, and to be hidden. */
export function columnActions<Id extends string>(
  column: GridColumn<never, Id>,
  { columns, arrangement, onArrange, onSort }: ColumnActionOptions<Id>,
  { columnActions: words }: Messages["grid"],
): ColumnAction[] {
  const { id, isRowHeader, sortValue } = column;
  const sort = (direction: GridSort["direction"]): ColumnAction => ({
    id: direction,
    label: words[direction],
    run: () => onSort?.({ columnId: id, direction }),
  });
  const move = (step: -1 | 1): ColumnAction => ({
    id: step < 0 ? "moveToStart" : "moveToEnd",
    label: step < 0 ? words.moveToStart : words.moveToEnd,
    run: () => onArrange(moveColumn(columns, arrangement, id, step)),
  });
  const pin = (side: PinnedSide | undefined, label: string): ColumnAction => ({
    id: side ?? "unpin",
    label,
    isDisabled: sideOf(column, arrangement.pinning) === side,
    run: () => onArrange({ ...arrangement, pinning: pinColumn(arrangement.pinning, id, side) }),
  });
  const hidden: ColumnVisibility = { ...arrangement.visibility, [id]: false };
  const sorting = onSort && sortValue ? [sort("ascending"), sort("descending")] : [];
  if (isRowHeader) return sorting;
  return [
    ...sorting,
    move(-1),
    move(1),
    pin("start", words.pinStart),
    pin("end", words.pinEnd),
    pin(undefined, words.unpin),
    { id: "hide", label: words.hide, run: () => onArrange({ ...arrangement, visibility: hidden }) },
  ];
}
