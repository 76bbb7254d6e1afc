import fc from "fast-check";
import { expect, test } from "vitest";
import { shareStructure } from "../../src/core/shareStructure";

const data = fc.jsonValue({ maxDepth: 3 });

test("is always equal to what came", () => {
  fc.assert(
    fc.property(data, data, (previous, next) => {
      expect(shareStructure(previous, next)).toEqual(next);
    }),
  );
});

test("data that came again unchanged keeps its identity", () => {
  fc.assert(
    fc.property(data, (previous) => {
      expect(shareStructure(previous, structuredClone(previous))).toBe(previous);
    }),
  );
});

test("only what changed is new", () => {
  const before = { stays: { a: [1, 2] }, changes: { b: 1 } };
  const after = shareStructure(before, { stays: { a: [1, 2] }, changes: { b: 2 } });
  expect(after.stays).toBe(before.stays);
  expect(after.changes).toEqual({ b: 2 });
});

test("a field that is gone is not kept, one that is undefined is not taken for absent", () => {
  expect(shareStructure({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(Object.keys(shareStructure({ a: 1 }, { a: 1, b: undefined }))).toEqual(["a", "b"]);
});
