export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * The UTC hour a moment falls into, as `YYYY-MM-DD-HH`: the bucket that aggregation and clean-up work by.
 *
 * @example timeWindowOf(Date.UTC(2026, 1, 15, 14, 30)) // "2026-02-15-14"
 */
export function timeWindowOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 13).replace("T", "-");
}

/** Start of a time window, in epoch milliseconds. */
export const windowStart = (timeWindow: string) =>
  Date.parse(`${timeWindow.slice(0, 10)}T${timeWindow.slice(11)}:00Z`);
