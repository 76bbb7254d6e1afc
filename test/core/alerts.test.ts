import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterAcknowledgement, afterCheck, type AlertLife } from "../../src/core/alerts";
import type { Verdict } from "../../src/core/alertVerdicts";

const CHECK_MS = 5 * 60_000;
const holds = (value = 1): Verdict => ({ severity: "high", value, threshold: 0.5 });

/** The alert after checks five minutes apart; a number is the value found, null that the condition was clear. */
function afterChecks(values: readonly (number | null)[]): AlertLife | null {
  return values.reduce<AlertLife | null>((known, value, index) => {
    const open = known?.state === "resolved" ? null : known;
    return afterCheck(open, value === null ? null : holds(value), index * CHECK_MS);
  }, null);
}

describe("an alert", () => {
  test("opens when its condition holds, and tells since when, the latest value and when it was last seen", () => {
    expect(afterChecks([null])).toBeNull();
    expect(afterChecks([1, 3, 2])).toMatchObject({
      state: "open",
      since: 0,
      value: 2,
      lastSeenAt: 2 * CHECK_MS,
    });
  });

  test("stays through one clear check and resolves at the second in a row", () => {
    expect(afterChecks([1, null])).toMatchObject({ state: "open" });
    expect(afterChecks([1, null, 1, null])).toMatchObject({ state: "open", since: 0 });
    expect(afterChecks([1, null, null])).toMatchObject({ state: "resolved", resolvedAt: 2 * CHECK_MS });
  });

  test("that returns opens anew", () => {
    expect(afterChecks([1, null, null, 4])).toMatchObject({ state: "open", since: 3 * CHECK_MS, value: 4 });
  });

  test("that is acknowledged stays until its condition has cleared, and remembers who was first", () => {
    const open = afterCheck(null, holds(), 0);
    if (open === null) throw new Error("A condition that holds has an alert");
    const known = afterAcknowledgement(afterAcknowledgement(open, "ada", 1), "bob", 2);
    expect(known).toMatchObject({ state: "acknowledged", acknowledgedBy: "ada", acknowledgedAt: 1 });
    const still = afterCheck(known, holds(9), CHECK_MS);
    expect(still).toMatchObject({ state: "acknowledged", value: 9, lastSeenAt: CHECK_MS });
    const clear = afterCheck(afterCheck(still, null, 2 * CHECK_MS), null, 3 * CHECK_MS);
    expect(clear).toMatchObject({ state: "resolved", acknowledgedBy: "ada" });
  });

  test("whatever the checks: open just while its condition holds or has been clear for one check only", () => {
    const found = fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(found, (values) => {
        const isOpen = afterChecks(values)?.state === "open";
        const [last, before] = [values.at(-1), values.at(-2)];
        expect(isOpen).toBe(last !== null || (before ?? null) !== null);
      }),
    );
  });

  test("a check that runs twice is one check", () => {
    const found = fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(found, (values) => {
        let [once, twice]: (AlertLife | null)[] = [null, null];
        values.forEach((value, index) => {
          const check = (known: AlertLife | null) =>
            afterCheck(
              known?.state === "resolved" ? null : known,
              value === null ? null : holds(value),
              index * CHECK_MS,
            );
          once = check(once ?? null);
          twice = check(twice ?? null);
          // A resolved alert is not handed in again; the next check starts without one.
          if (twice?.state !== "resolved") twice = check(twice);
        });
        expect(twice).toEqual(once);
      }),
    );
  });
});
