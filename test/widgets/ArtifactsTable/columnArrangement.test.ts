import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ColumnArrangement,
  fullOrder,
  moveColumn,
  pinColumn,
  sideOf,
} from "../../../src/widgets/ArtifactsTable/columnArrangement";
import { ARTIFACT_COLUMN_IDS, type ArtifactColumnId } from "../../../src/widgets/ArtifactsTable/columnIds";

const columnId = fc.constantFrom(...ARTIFACT_COLUMN_IDS);
const movable = columnId.filter((id) => id !== "id");
const step = fc.constantFrom<-1 | 1>(-1, 1);
const arrangement = fc
  .record({ order: fc.uniqueArray(columnId), pins: fc.uniqueArray(movable), cut: fc.nat(4) })
  .map(({ order, pins, cut }): ColumnArrangement => ({
    order,
    pinning: { start: pins.slice(0, cut), end: pins.slice(cut, cut + 2) },
  }));
const hidden = fc.uniqueArray(columnId);

/** All columns as they stand, hidden ones included. */
const standing = ({ order, pinning }: ColumnArrangement): ArtifactColumnId[] => [
  "id",
  ...(pinning.start ?? []),
  ...fullOrder(order).filter((id) => sideOf(id, pinning) === undefined),
  ...(pinning.end ?? []),
];

describe("the columns of the table", () => {
  test("are all there, each once, however they were moved and pinned", () => {
    const moves = fc.array(fc.tuple(columnId, step, fc.constantFrom("start", "end", undefined)));
    fc.assert(
      fc.property(arrangement, moves, (start, steps) => {
        let now = start;
        for (const [id, by, side] of steps) {
          now = moveColumn(now, id, by, () => true);
          if (id !== "id") now = { ...now, pinning: pinColumn(now.pinning, id, side) };
        }
        expect([...standing(now)].sort()).toEqual([...ARTIFACT_COLUMN_IDS].sort());
        expect(standing(now)[0]).toBe("id");
      }),
    );
  });

  test("moved and moved back stand as before; hidden ones are passed over", () => {
    fc.assert(
      fc.property(arrangement, hidden, movable, step, (start, hiddenIds, id, by) => {
        const isShown = (other: ArtifactColumnId) => !hiddenIds.includes(other);
        const shown = (of: ColumnArrangement) =>
          standing(of).filter((other) => other === id || isShown(other));
        const moved = moveColumn(start, id, by, isShown);
        const distance = shown(moved).indexOf(id) - shown(start).indexOf(id);
        expect([0, by]).toContain(distance);
        if (distance !== 0) {
          const back = by === 1 ? -1 : 1;
          expect(shown(moveColumn(moved, id, back, isShown))).toEqual(shown(start));
        }
      }),
    );
  });

  test("a pinned column stays at its side until it is let go", () => {
    const pinned = pinColumn({}, "cost", "end");
    expect(sideOf("cost", pinned)).toBe("end");
    expect(sideOf("cost", pinColumn(pinned, "cost", "start"))).toBe("start");
    expect(sideOf("cost", pinColumn(pinned, "cost", undefined))).toBeUndefined();
    expect(sideOf("id", {})).toBe("start");
  });
});
