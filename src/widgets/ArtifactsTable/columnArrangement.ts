import type { PinnedSide } from "../../ui/grid/GridColumn";
import { ARTIFACT_COLUMN_IDS, type ArtifactColumnId } from "./columnIds";

/** Columns that stay at a side of the table, from the start to the end. The id of an artifact always stays at the start. */
export interface ColumnPinning {
  start?: readonly ArtifactColumnId[] | undefined;
  end?: readonly ArtifactColumnId[] | undefined;
}

/** How the columns stand. */
export interface ColumnArrangement {
  /** A column that is not named follows those that are, in its usual order. */
  order: readonly ArtifactColumnId[];
  pinning: ColumnPinning;
}

/** All columns in the order wanted. */
export const fullOrder = (order: readonly ArtifactColumnId[]): ArtifactColumnId[] => [
  ...new Set([...order, ...ARTIFACT_COLUMN_IDS]),
];

/** The side a column is pinned to; undefined when it scrolls. */
export function sideOf(id: ArtifactColumnId, { start, end }: ColumnPinning): PinnedSide | undefined {
  if (id === "id" || start?.includes(id)) return "start";
  return end?.includes(id) ? "end" : undefined;
}

/** Pins a column, or lets it go. */
export function pinColumn(
  { start = [], end = [] }: ColumnPinning,
  id: ArtifactColumnId,
  side: PinnedSide | undefined,
): ColumnPinning {
  const without = (ids: readonly ArtifactColumnId[]) => ids.filter((other) => other !== id);
  return {
    start: side === "start" ? [...without(start), id] : without(start),
    end: side === "end" ? [id, ...without(end)] : without(end),
  };
}

/**
 * Moves a column one place among those that are shown beside it: pinned columns among the pinned ones of their side.
 * At the edge, and for the id, nothing changes.
 */
export function moveColumn(
  { order, pinning }: ColumnArrangement,
  id: ArtifactColumnId,
  step: -1 | 1,
  isShown: (id: ArtifactColumnId) => boolean,
): ColumnArrangement {
  if (id === "id") return { order, pinning };
  const side = sideOf(id, pinning);
  const all = side === undefined ? fullOrder(order) : (pinning[side] ?? []);
  const moved = swapWithNext(all, id, step, (other) => isShown(other) && sideOf(other, pinning) === side);
  return side === undefined ? { order: moved, pinning } : { order, pinning: { ...pinning, [side]: moved } };
}

function swapWithNext<Id>(all: readonly Id[], id: Id, step: -1 | 1, counts: (id: Id) => boolean): Id[] {
  const beside = all.filter((other) => other === id || counts(other));
  const next = beside[beside.indexOf(id) + step];
  if (next === undefined) return [...all];
  return all.map((other) => (other === id ? next : other === next ? id : other));
}
