import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormats } from "../../src/core/format";

const format = createFormats({ locale: "en-GB", timeZone: "UTC" });
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("durations", () => {
  test.each([
    [0, "0 ms"],
    [820, "820 ms"],
    [999.6, "1 s"],
    [4_200, "4.2 s"],
    [9_960, "10 s"],
    [59_600, "1 min"],
    [190_000, "3 min 10 s"],
    [3_599_700, "1 h"],
    [7_500_000, "2 h 5 min"],
    [86_399_999, "1 d"],
    [90_000_000, "1 d 1 h"],
    [-4_200, "-4.2 s"],
  ])("%d ms is %s", (durationMs, text) => {
    expect(plain(format.duration(durationMs))).toBe(text);
  });

  test("a number never leaves its unit at the end of a line", () => {
    expect(format.duration(190_000)).toBe("3\u00a0min 10\u00a0s");
  });

  test("a longer duration never reads as a shorter one", () => {
    const sizes = { ms: 1, s: 1e3, min: 6e4, h: 36e5, d: 864e5 };
    const valueOf = (text: string) =>
      [...plain(text).matchAll(/([\d,.]+) (ms|s|min|h|d)\b/g)].reduce(
        (sum, [, digits = "", unit = "ms"]) =>
          sum + Number(digits.replaceAll(",", "")) * sizes[unit as keyof typeof sizes],
        0,
      );
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.nat({ max: 1e9 }), (a, b) => {
        const [short, long] = a < b ? [a, b] : [b, a];
        expect(valueOf(format.duration(short))).toBeLessThanOrEqual(valueOf(format.duration(long)));
      }),
      { numRuns: 100 },
    );
  });
});

test("a host's units replace ours", () => {
  const german = createFormats({
    locale: "de-DE",
    units: { ms: "ms", s: "Sek.", min: "Min.", h: "Std.", d: "T." },
  });
  expect(plain(german.duration(4_200))).toBe("4,2 Sek.");
});

describe("moments", () => {
  const summer = Date.UTC(2026, 6, 1, 12, 0, 0);

  test("are told in the zone asked for, and the long form names it", () => {
    const tokyo = createFormats({ locale: "en-GB", timeZone: "Asia/Tokyo" });
    expect(tokyo.clock(summer)).toBe("21:00:00");
    expect(tokyo.fullDateTime(summer)).toContain("GMT+9");
  });

  test("age counts whole units, and a clock a little behind reads as now", () => {
    expect(format.age(summer - 185_000, summer)).toBe("3 min ago");
    expect(format.age(summer - 30 * 3_600_000, summer)).toBe("1 day ago");
    expect(format.age(summer + 5_000, summer)).toBe("now");
  });
});

test("costs below a cent keep their digits", () => {
  expect(format.cost(0.0042)).toBe("$0.0042");
  expect(format.cost(3.2)).toBe("$3.20");
  expect(format.cost(0)).toBe("$0.00");
});
