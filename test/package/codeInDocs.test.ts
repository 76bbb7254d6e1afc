import { expect, test } from "vitest";
import { checkCodeInDocs } from "./codeInDocs";

test("the code in the documentation fits the library", () => {
  expect(checkCodeInDocs()).toEqual([]);
});
