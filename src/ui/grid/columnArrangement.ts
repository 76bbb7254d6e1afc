import type { GridColumn, PinnedSide } from "./GridColumn";

/** Columns that stay at a side of a table, from the start to the end. The column that names the row always stays at the start. */
export interface ColumnPinning<Id extends string = string> {
  start?: readonly Id[] | undefined;
  end?: readonly Id[] | undefined;
}

/** Columns that are shown or not; one that is not named is shown. */
export type ColumnVisibility<Id extends string = string> = Partial<Record<Id, boolean>>;

/** How the columns of a table stand. */
export interface ColumnArrangement<Id extends string> {
  visibility: ColumnVisibility<Id>;
  /** A column that is not named follows those that are, in its usual order. */
  order: readonly Id[];
  pinning: ColumnPinning<Id>;
}

/** Where a column is dropped: right before or right after another. */
export interface ColumnPlace<Id extends string> {
  beside: Id;
  edge: "before" | "after";
}

type Columns<Id extends string> = readonly GridColumn<never, Id>[];

/** The columns that are shown, as they stand: those pinned at the start, those that scroll, those pinned at the end. */
export function arrangeColumns<Row, Id extends string>(
  columns: readonly GridColumn<Row, Id>[],
  { visibility, order, pinning }: ColumnArrangement<Id>,
): GridColumn<Row, Id>[] {
  const isShown = ({ id, isRowHeader }: GridColumn<Row, Id>) => isRowHeader || visibility[id] !== false;
  const shown = new Map(columns.filter(isShown).map((column) => [column.id, column]));
  const at = (pin: PinnedSide | undefined, ids: readonly Id[]) =>
    [...new Set(ids)].flatMap((id) => {
      const column = shown.get(id);
      return column !== undefined && sideOf(column, pinning) === pin ? { ...column, pin } : [];
    });
  const header = columns.filter(({ isRowHeader }) => isRowHeader).map(({ id }) => id);
  return [
    ...at("start", [...header, ...(pinning.start ?? [])]),
    ...at(undefined, fullOrder(columns, order)),
    ...at("end", pinning.end ?? []),
  ];
}

/** The side a column is pinned to; undefined when it scrolls. */
export function sideOf<Id extends string>(
  { id, isRowHeader }: Pick<GridColumn<never, Id>, "id" | "isRowHeader">,
  { start, end }: ColumnPinning<Id>,
): PinnedSide | undefined {
  if (isRowHeader || start?.includes(id)) return "start";
  return end?.includes(id) ? "end" : undefined;
}

/** Pins a column, or lets it go. */
export function pinColumn<Id extends string>(
  { start = [], end = [] }: ColumnPinning<Id>,
  id: Id,
  side: PinnedSide | undefined,
): ColumnPinning<Id> {
  const without = (ids: readonly Id[]) => ids.filter((other) => other !== id);
  return {
    start: side === "start" ? [...without(start), id] : without(start),
    end: side === "end" ? [id, ...without(end)] : without(end),
  };
}

/** Puts a column beside another, at whose side it then stays. The column that names the row stays first. */
export function placeColumn<Id extends string>(
  columns: Columns<Id>,
  arrangement: ColumnArrangement<Id>,
  id: Id,
  { beside, edge }: ColumnPlace<Id>,
): ColumnArrangement<Id> {
  const { order, pinning } = arrangement;
  const [moved, target] = [id, beside].map((wanted) => columns.find((column) => column.id === wanted));
  if (!moved || !target || moved === target || moved.isRowHeader) return arrangement;
  // Right after the name of the row comes what is pinned there, or else what scrolls.
  const isPinnedAtStart = sideOf(moved, pinning) === "start";
  const side = target.isRowHeader && !isPinnedAtStart ? undefined : sideOf(target, pinning);
  const put = (ids: readonly Id[]) => {
    const rest = ids.filter((other) => other !== id);
    const at = target.isRowHeader ? 0 : rest.indexOf(beside) + (edge === "after" ? 1 : 0);
    return [...rest.slice(0, at), id, ...rest.slice(at)];
  };
  const unpinned = sideOf(moved, pinning) === undefined ? pinning : pinColumn(pinning, id, undefined);
  return side === undefined
    ? { ...arrangement, order: put(fullOrder(columns, order)), pinning: unpinned }
    : { ...arrangement, pinning: { ...unpinned, [side]: put(unpinned[side] ?? []) } };
}

/** Moves a column one place among those that are shown at its side. At the edge nothing changes. */
export function moveColumn<Id extends string>(
  columns: Columns<Id>,
  arrangement: ColumnArrangement<Id>,
  id: Id,
  step: -1 | 1,
): ColumnArrangement<Id> {
  const shown = arrangeColumns(columns, arrangement);
  const at = shown.findIndex((column) => column.id === id);
  const next = shown[at + step];
  if (next === undefined || next.isRowHeader || next.pin !== shown[at]?.pin) return arrangement;
  return placeColumn(columns, arrangement, id, { beside: next.id, edge: step < 0 ? "before" : "after" });
}

/** All columns in the order wanted, hidden and pinned ones included. */
const fullOrder = <Id extends string>(columns: Columns<Id>, order: readonly Id[]): Id[] => [
  ...new Set([...order, ...columns.map(({ id }) => id)]),
];
