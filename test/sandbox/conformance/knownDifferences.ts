/**
 * Where convex-test is known to differ from Convex, by the title of the case, with what it does instead. The sandbox
 * follows Convex there. A case that stops differing fails, so that this list stays true.
 */
export const knownDifferences: Readonly<Record<string, { reason: string }>> = {
  "filters compare values of different types by Convex's order of types": {
    reason:
      "convex-test compares with JavaScript's operators, so values of different types compare as false.",
  },
  "a last page that is exactly full does not know yet that it is the last": {
    reason:
      "convex-test looks one row ahead; Convex reads no further than the page and says so on the next one.",
  },
  "a record's values are checked": {
    reason: "convex-test does not look into v.record().",
  },
  "text that is no id cannot be read": {
    reason: "convex-test returns null for what is not an id; Convex refuses it.",
  },
};
