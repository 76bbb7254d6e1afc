import { type HourCount, lastHour } from "./minuteCounts";
import type { RealTimeMetrics } from "./model";
import type { CounterType } from "./vocabulary";

/** The eight counters as seen at a moment. */
export type RealTimeSummary = Record<CounterType, HourCount>;

/**
 * What the counters say at `nowMs` (epoch milliseconds). A reader whose clock runs behind the server's is taken to be in
 * the newest minute counted, so that nothing that just happened is missing.
 */
export function summarizeMetrics(metrics: RealTimeMetrics, nowMs: number): RealTimeSummary {
  const seenAtMs = Math.max(nowMs, ...Object.values(metrics).map((counter) => counter.lastMinuteStart));
  return mapValues(metrics, (counter) => lastHour(counter, seenAtMs));
}

function mapValues<Name extends string, From, To>(
  table: Record<Name, From>,
  map: (value: From) => To,
): Record<Name, To> {
  const entries = Object.entries<From>(table).map(([name, value]) => [name, map(value)] as const);
  return Object.fromEntries(entries) as Record<Name, To>; // it forgets that the names are the table's
}
