import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridKey, gridMove } from "../../../src/ui/grid/gridNavigation";

const bounds = { lineCount: 50, columnCount: 4, pageSize: 10, direction: "ltr" } as const;
const from = { line: 20, column: 2 };

describe("keys in a grid", () => {
  test.each([
    ["ArrowUp", { line: 19, column: 2 }],
    ["ArrowDown", { line: 21, column: 2 }],
    ["ArrowLeft", { line: 20, column: 1 }],
    ["ArrowRight", { line: 20, column: 3 }],
    ["Home", { line: 20, column: 0 }],
    ["End", { line: 20, column: 3 }],
    ["PageUp", { line: 10, column: 2 }],
    ["PageDown", { line: 30, column: 2 }],
    ["Control+Home", { line: 0, column: 0 }],
    ["Control+End", { line: 49, column: 3 }],
  ])("%s moves as the data grid pattern says", (key, to) => {
    expect(gridMove(key, from, bounds)).toEqual(to);
  });

  test("the arrow keys follow the direction of the text", () => {
    const rtl = { ...bounds, direction: "rtl" } as const;
    expect(gridMove("ArrowLeft", from, rtl)).toEqual({ line: 20, column: 3 });
    expect(gridMove("ArrowRight", from, rtl)).toEqual({ line: 20, column: 1 });
  });

  test("up from the first row is the header, and a page up stops at the first row", () => {
    expect(gridMove("ArrowUp", { line: 0, column: 2 }, bounds)).toEqual({ line: -1, column: 2 });
    expect(gridMove("PageUp", { line: 3, column: 2 }, bounds)).toEqual({ line: 0, column: 2 });
  });

  test("other keys do not move", () => {
    expect(gridMove("a", from, bounds)).toBeNull();
  });

  test("the command key of a Mac counts as Control", () => {
    expect(gridKey({ key: "Home", ctrlKey: false, metaKey: true })).toBe("Control+Home");
  });

  test("no sequence of keys leaves the grid", () => {
    const keys = fc.constantFrom(
      "ArrowUp",
      "ArrowDown",
      "ArrowLeft",
      "ArrowRight",
      "Home",
      "End",
      "PageUp",
      "PageDown",
    );
    fc.assert(
      fc.property(
        fc.array(keys),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (pressed, lineCount, columnCount) => {
          let at = { line: -1, column: 0 };
          for (const key of pressed) at = gridMove(key, at, { ...bounds, lineCount, columnCount }) ?? at;
          expect(at.line).toBeGreaterThanOrEqual(-1);
          expect(at.line).toBeLessThan(Math.max(lineCount, 0));
          expect(at.column).toBeGreaterThanOrEqual(0);
          expect(at.column).toBeLessThan(columnCount);
        },
      ),
    );
  });
});
