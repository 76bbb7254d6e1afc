import { describe, expect, test } from "vitest";
import { onConvexTest, onSandbox } from "./backends";
import { cases } from "./cases";
import { knownDifferences } from "./knownDifferences";
import { normalize } from "./normalize";

describe("the sandbox and convex-test agree", () => {
  test.each(cases)("$title", async ({ title, play }) => {
    const onBoth = [normalize(await onSandbox(play)), normalize(await onConvexTest(play))];
    const [sandbox, convexTest] = onBoth;
    const difference = knownDifferences[title];
    if (difference === undefined) {
      expect(sandbox).toEqual(convexTest);
    } else {
      expect(sandbox).toEqual(difference.convex);
      expect(convexTest).toEqual(difference.convexTest);
    }
  });
});
