/** A point on which convex-test is known to differ from Convex. */
export interface KnownDifference {
  reason: string;
  /** What Convex does, and the sandbox with it. */
  convex: unknown;
  convexTest: unknown;
}

/** By the title of the case. A case that stops differing fails, so that the list stays true. */
export const knownDifferences: Readonly<Record<string, KnownDifference>> = {
  "filters compare values of different types by Convex's order of types": {
    reason:
      "convex-test compares with JavaScript's operators, so values of different types compare as false.",
    convex: [{ value: 2 }, { value: true }, { value: null }, { value: "" }, { value: 1n }],
    convexTest: [{ value: "" }],
  },
  "a last page that is exactly full does not know yet that it is the last": {
    reason:
      "convex-test looks one row ahead; Convex reads no further than the page, and knows on the next one.",
    convex: { values: [1, 2], isDone: false },
    convexTest: { values: [1, 2], isDone: true },
  },
  "a record's values are checked": {
    reason: "convex-test does not look into v.record().",
    convex: [{ value: { record: { a: 1 } } }, { error: true }],
    convexTest: [{ value: { record: { a: 1 } } }, { value: { record: { a: "one" } } }],
  },
  "a scheduled function is named by the file of its module": {
    reason: "convex-test writes the path as the client does.",
    convex: ["jobs.js:record"],
    convexTest: ["jobs:record"],
  },
};
