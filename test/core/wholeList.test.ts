import { expect, test } from "vitest";
import { extendPages, FIRST_PAGE, rowsOfPages } from "../../src/core/wholeList";

const rows = (...page: number[]) => ({ page, isDone: false, continueCursor: `after ${page.at(-1)}` });

test("each page begins where the one before was pinned to end, until the last says it is done", () => {
  const two = extendPages(FIRST_PAGE, [rows(1, 2)], 10);
  expect(two).toEqual([
    { cursor: null, endCursor: "after 2" },
    { cursor: "after 2", endCursor: null },
  ]);
  expect(extendPages(two, [rows(1, 2), undefined], 10)).toBe(two);
  expect(extendPages(two, [rows(1, 2), { ...rows(3), isDone: true }], 10)).toBe(two);
});

test("reads one page beyond the cap, and no more", () => {
  const two = extendPages(FIRST_PAGE, [rows(1, 2)], 1);
  expect(two).toHaveLength(2);
  expect(extendPages(two, [rows(1, 2), rows(3, 4)], 1)).toBe(two);
});

test("there are no rows until every page has come", () => {
  expect(rowsOfPages([rows(1, 2), undefined], 10)).toBeNull();
  expect(rowsOfPages([rows(1, 2), rows(3)], 10)).toEqual({ rows: [1, 2, 3], isCut: false });
});

test("a list with more rows than are read says that it was cut", () => {
  expect(rowsOfPages([rows(1, 2), rows(3)], 1)).toEqual({ rows: [1, 2], isCut: true });
  expect(rowsOfPages([rows(1, 2), rows()], 1)).toEqual({ rows: [1, 2], isCut: false });
  expect(rowsOfPages([rows(1, 2), undefined], 1)).toEqual({ rows: [1, 2], isCut: false });
});
