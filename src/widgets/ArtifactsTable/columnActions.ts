import type { PinnedSide } from "../../ui/grid/GridColumn";
import type { ColumnAction } from "../../ui/grid/ColumnMenu";
import type { GridSort } from "../../ui/grid/GridHeader";
import type { Messages } from "../../ui/messages";
import { type ColumnArrangement, moveColumn, pinColumn, sideOf } from "./columnArrangement";
import type { ArtifactColumnId } from "./columnIds";

export interface ColumnActionOptions {
  arrangement: ColumnArrangement;
  onArrange: (arrangement: ColumnArrangement) => void;
  isShown: (id: ArtifactColumnId) => boolean;
  canSort: (id: ArtifactColumnId) => boolean;
  onSort: (sort: GridSort) => void;
  onHide: (id: ArtifactColumnId) => void;
}

/** What the menu of a heading offers: an order, a place, a side to stay at, and to be hidden. */
export function columnActions(
  id: ArtifactColumnId,
  { arrangement, onArrange, isShown, canSort, onSort, onHide }: ColumnActionOptions,
  { columnActions: words }: Messages["grid"],
): ColumnAction[] {
  const { pinning } = arrangement;
  const sort = (direction: GridSort["direction"]): ColumnAction => ({
    id: direction,
    label: words[direction],
    run: () => onSort({ columnId: id, direction }),
  });
  const move = (step: -1 | 1): ColumnAction => ({
    id: step < 0 ? "moveToStart" : "moveToEnd",
    label: step < 0 ? words.moveToStart : words.moveToEnd,
    run: () => onArrange(moveColumn(arrangement, id, step, isShown)),
  });
  const pin = (side: PinnedSide | undefined, label: string): ColumnAction => ({
    id: side ?? "unpin",
    label,
    isDisabled: sideOf(id, pinning) === side,
    run: () => onArrange({ ...arrangement, pinning: pinColumn(pinning, id, side) }),
  });
  const sorting = canSort(id) ? [sort("ascending"), sort("descending")] : [];
  if (id === "id") return sorting;
  return [
    ...sorting,
    move(-1),
    move(1),
    pin("start", words.pinStart),
    pin("end", words.pinEnd),
    pin(undefined, words.unpin),
    { id: "hide", label: words.hide, run: () => onHide(id) },
  ];
}
