import fc from "fast-check";
import { expect, test } from "vitest";
import { selectRange, toggleRow } from "../../src/core/rowSelection";

const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
const anyOf = (all: readonly string[], at: number) => all[at % all.length] ?? "";

test("choosing a row twice leaves everything as it was", () => {
  fc.assert(
    fc.property(ids, fc.nat(), (selected, at) => {
      const others = selected.slice(1);
      for (const id of [anyOf(selected, at), "not chosen yet"]) {
        expect(new Set(toggleRow(toggleRow(others, id), id))).toEqual(new Set(others));
      }
    }),
  );
});

test("a range holds both ends and all between, the same in either direction, and each row once", () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), fc.nat(), (all, a, b, chosen) => {
      const [from, to] = [anyOf(all, a), anyOf(all, b)];
      const selected = [anyOf(all, chosen)];
      const range = selectRange(selected, all, from, to);
      expect(new Set(range).size).toBe(range.length);
      expect(new Set(range)).toEqual(new Set(selectRange(selected, all, to, from)));
      const [first = 0, last = 0] = [all.indexOf(from), all.indexOf(to)].sort((x, y) => x - y);
      expect(new Set(range)).toEqual(new Set([...selected, ...all.slice(first, last + 1)]));
    }),
  );
});

test("a range from a row that is gone changes nothing", () => {
  expect(selectRange(["b"], ["a", "b"], "gone", "a")).toEqual(["b"]);
});
