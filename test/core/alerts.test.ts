import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterAcknowledgement, afterCheck, type AlertLife } from "../../src/core/alerts";
import type { Finding, Verdict } from "../../src/core/alertVerdicts";

const CHECK_MS = 5 * 60_000;
const holds = (value = 1): Verdict => ({ severity: "high", value, threshold: 0.5 });

/**
 * The alert after checks five minutes apart; a number is the value found, null that the condition was clear, `unknown`
 * that too little was known.
 */
function afterChecks(values: readonly (number | null | "unknown")[]): AlertLife | null {
  return values.reduce<AlertLife | null>((known, value, index) => {
    const open = known?.state === "resolved" ? null : known;
    return afterCheck(open, found(value), index * CHECK_MS);
  }, null);
}

const found = (value: number | null | "unknown"): Finding =>
  typeof value === "number" ? holds(value) : value;

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

  test("neither opens nor resolves nor is confirmed while too little is known", () => {
    expect(afterChecks(["unknown"])).toBeNull();
    expect(afterChecks([1, "unknown", "unknown", "unknown"])).toMatchObject({
      state: "open",
      value: 1,
      lastSeenAt: 0,
      checkedAt: 3 * CHECK_MS,
    });
    expect(afterChecks([1, null, "unknown"])).toMatchObject({ state: "open" });
    expect(afterChecks([1, null, "unknown", null])).toMatchObject({ state: "resolved" });
  });

  test("resolves where too little has been known for a day", () => {
    const checks = (24 * 60) / 5;
    const silence = (count: number) => Array.from({ length: count }, () => "unknown" as const);
    expect(afterChecks([1, ...silence(checks)])).toMatchObject({ state: "open" });
    expect(afterChecks([1, ...silence(checks + 1)])).toMatchObject({ state: "resolved", lastSeenAt: 0 });
    expect(afterChecks([1, ...silence(checks - 1), 2, ...silence(checks)])).toMatchObject({ state: "open" });
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
    const known = fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(known, (values) => {
        const isOpen = afterChecks(values)?.state === "open";
        const [last, before] = [values.at(-1), values.at(-2)];
        expect(isOpen).toBe(last !== null || (before ?? null) !== null);
      }),
    );
  });

  test("a check that runs twice is one check", () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(null, "unknown" as const));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        let [once, twice]: (AlertLife | null)[] = [null, null];
        values.forEach((value, index) => {
          const check = (known: AlertLife | null) =>
            afterCheck(known?.state === "resolved" ? null : known, found(value), index * CHECK_MS);
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
