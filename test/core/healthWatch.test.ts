import { expect, test } from "vitest";
import { healthWatchAt } from "../../src/core/healthWatch";
import { MINUTE_MS } from "../../src/core/timeWindow";

const NOW = Date.UTC(2026, 1, 15, 14, 30);

test("one check that is late is no news, three that did not come are", () => {
  expect(healthWatchAt(NOW, NOW)).toBe("checked");
  expect(healthWatchAt(NOW - 15 * MINUTE_MS, NOW)).toBe("checked");
  expect(healthWatchAt(NOW - 15 * MINUTE_MS - 1, NOW)).toBe("overdue");
  expect(healthWatchAt(null, NOW)).toBe("never");
});

test("a check by a server whose clock is ahead of the reader's is a check", () => {
  expect(healthWatchAt(NOW + MINUTE_MS, NOW)).toBe("checked");
});
