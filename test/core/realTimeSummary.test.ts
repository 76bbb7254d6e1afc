import { expect, test } from "vitest";
import type { MinuteCounts } from "../../src/core/model";
import { summarizeMetrics } from "../../src/core/realTimeSummary";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";

const NOON = Date.UTC(2026, 10, 25, 12);
const NONE: MinuteCounts = { lastMinuteStart: 0, counts: [] };

const metrics = (received: MinuteCounts) => ({
  artifacts_received_1h: received,
  artifacts_completed_1h: NONE,
  artifacts_failed_1h: NONE,
  transcriptions_completed_1h: NONE,
  claims_extracted_1h: NONE,
  entities_resolved_1h: NONE,
  drafts_generated_1h: NONE,
  failures_1h: NONE,
});

const receivedAt = (nowMs: number, received: MinuteCounts) =>
  summarizeMetrics(metrics(received), nowMs).artifacts_received_1h;

test("what was counted leaves the last hour minute by minute, then the hour before it", () => {
  const counted = { lastMinuteStart: NOON, counts: [2, 3] };
  expect(receivedAt(NOON, counted)).toMatchObject({ total: 5, previousTotal: 0 });
  expect(receivedAt(NOON + HOUR_MS - MINUTE_MS, counted)).toMatchObject({ total: 3, previousTotal: 2 });
  expect(receivedAt(NOON + HOUR_MS, counted)).toMatchObject({ total: 0, previousTotal: 5 });
  expect(receivedAt(NOON + 2 * HOUR_MS, counted)).toMatchObject({ total: 0, previousTotal: 0 });
});

test("a counter nobody ever counted reads 0 with sixty empty minutes", () => {
  expect(receivedAt(NOON, NONE)).toEqual({ total: 0, previousTotal: 0, perMinute: Array(60).fill(0) });
});

test("a reader whose clock is behind the server's misses nothing that was just counted", () => {
  expect(receivedAt(NOON - 5 * MINUTE_MS, { lastMinuteStart: NOON, counts: [2, 3] }).total).toBe(5);
});
