import { expect, test } from "vitest";
import { checkCodeInDocs } from "./codeInDocs";

/** All sources are checked on the way: a minute or two on a busy machine. */
const CHECKED_MS = 5 * 60_000;

test("the code in the documentation fits the library", { timeout: CHECKED_MS }, () => {
  expect(checkCodeInDocs()).toEqual([]);
});
