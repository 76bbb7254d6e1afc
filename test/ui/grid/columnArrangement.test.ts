import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arrangeColumns,
  type ColumnArrangement,
  moveColumn,
  pinColumn,
  placeColumn,
  sideOf,
} from "../../../src/ui/grid/columnArrangement";
import type { GridColumn } from "../../../src/ui/grid/GridColumn";

const IDS = ["name", "status", "stage", "cost", "latency", "created", "actions"] as const;
type Id = (typeof IDS)[number];

const columns = IDS.map((id): GridColumn<never, Id> => ({
  id,
  label: id,
  width: 100,
  minWidth: 50,
  isRowHeader: id === "name",
  cell: () => null,
}));

const columnId = fc.constantFrom(...IDS);
const movable = columnId.filter((id) => id !== "name");
const step = fc.constantFrom<-1 | 1>(-1, 1);
const arrangement = fc
  .record({
    order: fc.uniqueArray(columnId),
    pins: fc.uniqueArray(columnId),
    cut: fc.nat(4),
    hidden: fc.uniqueArray(movable),
  })
  .map(({ order, pins, cut, hidden }): ColumnArrangement<Id> => ({
    visibility: Object.fromEntries(hidden.map((id) => [id, false])),
    order,
    pinning: { start: pins.slice(0, cut), end: pins.slice(cut, cut + 2) },
  }));

const shown = (of: ColumnArrangement<Id>) => arrangeColumns(columns, of).map(({ id }) => id);
const standing = (of: ColumnArrangement<Id>) => shown({ ...of, visibility: {} });
const AS_USUAL: ColumnArrangement<Id> = { visibility: {}, order: [], pinning: {} };

describe("the columns of a table", () => {
  test("are all there, each once, however they were moved, placed and pinned", () => {
    const moves = fc.array(fc.tuple(columnId, step, fc.constantFrom("start", "end", undefined), columnId));
    fc.assert(
      fc.property(arrangement, moves, (start, steps) => {
        let now = start;
        for (const [id, by, side, beside] of steps) {
          now = moveColumn(columns, now, id, by);
          now = placeColumn(columns, now, id, { beside, edge: by < 0 ? "before" : "after" });
          if (id !== "name") now = { ...now, pinning: pinColumn(now.pinning, id, side) };
        }
        expect([...standing(now)].sort()).toEqual([...IDS].sort());
        expect(standing(now)[0]).toBe("name");
      }),
    );
  });

  test("moved and moved back stand as before; hidden ones are passed over", () => {
    fc.assert(
      fc.property(arrangement, movable, step, (start, id, by) => {
        if (start.visibility[id] === false) return;
        const moved = moveColumn(columns, start, id, by);
        const distance = shown(moved).indexOf(id) - shown(start).indexOf(id);
        expect([0, by]).toContain(distance);
        if (distance !== 0) {
          expect(shown(moveColumn(columns, moved, id, by === 1 ? -1 : 1))).toEqual(shown(start));
        }
      }),
    );
  });

  test("placed beside another stand there, and stay at its side", () => {
    fc.assert(
      fc.property(arrangement, movable, movable, fc.boolean(), (start, id, beside, isBefore) => {
        fc.pre(id !== beside);
        const placed = placeColumn(columns, start, id, { beside, edge: isBefore ? "before" : "after" });
        const at = standing(placed).indexOf(beside);
        expect(standing(placed)[at + (isBefore ? -1 : 1)]).toBe(id);
        expect(standing(placed).filter((other) => other !== id)).toEqual(
          standing(start).filter((other) => other !== id),
        );
        const side = (of: Id) => arrangeColumns(columns, placed).find((column) => column.id === of)?.pin;
        if (placed.visibility[id] !== false && placed.visibility[beside] !== false) {
          expect(side(id)).toBe(side(beside));
        }
      }),
    );
  });

  test("dropped on the name of the row come first after it, and never before it", () => {
    const beforeName = { beside: "name", edge: "before" } as const;
    expect(shown(placeColumn(columns, AS_USUAL, "cost", beforeName)).slice(0, 3)).toEqual([
      "name",
      "cost",
      "status",
    ]);
    expect(placeColumn(columns, AS_USUAL, "name", { beside: "cost", edge: "after" })).toBe(AS_USUAL);
  });

  test("pinned stay at their side until they are let go", () => {
    const pinned = pinColumn({}, "cost", "end");
    expect(sideOf({ id: "cost" }, pinned)).toBe("end");
    expect(sideOf({ id: "cost" }, pinColumn(pinned, "cost", "start"))).toBe("start");
    expect(sideOf({ id: "cost" }, pinColumn(pinned, "cost", undefined))).toBeUndefined();
    expect(sideOf({ id: "name", isRowHeader: true }, {})).toBe("start");
  });
});
