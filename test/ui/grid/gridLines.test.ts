import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridLines, HEADER_KEY, HEADER_LINE } from "../../../src/ui/grid/gridLines";

const linesOf = (keys: readonly string[], openKey: string | null) =>
  gridLines(keys.length, (row) => keys[row] ?? "", openKey);

describe("lines of a grid", () => {
  test("are its rows, with the detail right below the open row", () => {
    const lines = linesOf(["a", "b", "c"], "b");
    expect(lines.count).toBe(4);
    expect([0, 1, 2, 3].map(lines.rowAt)).toEqual([0, 1, 1, 2]);
    expect([0, 1, 2, 3].map(lines.isDetail)).toEqual([false, false, true, false]);
  });

  test("an open row that is gone leaves no detail behind", () => {
    expect(linesOf(["a", "b"], "gone").count).toBe(2);
  });

  test("a line keeps its key while rows come in above", () => {
    const key = linesOf(["b", "c"], "b").keyAt(1);
    expect(linesOf(["a", "b", "c"], "b").lineOf(key)).toBe(2);
  });

  test("a key leads back to its line, whatever the ids are", () => {
    const ids = fc.uniqueArray(
      fc.oneof(fc.string(), fc.constantFrom("header", "row:a", "detail:a", "a", "")),
    );
    fc.assert(
      fc.property(ids, fc.nat(), (keys, open) => {
        const lines = linesOf(keys, keys[open % Math.max(keys.length, 1)] ?? null);
        for (let line = 0; line < lines.count; line++) expect(lines.lineOf(lines.keyAt(line))).toBe(line);
        expect(lines.lineOf(HEADER_KEY)).toBe(HEADER_LINE);
      }),
    );
  });
});
