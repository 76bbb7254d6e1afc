/** Steps a reader can count in, in milliseconds: 1-2-5 below a minute, then the clock's own. */
const STEPS_MS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000,
  600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 10_800_000, 21_600_000, 43_200_000, 86_400_000,
  172_800_000, 604_800_000,
];

/** The smallest step that puts no more than `maxTicks` ticks into `lengthMs`. */
export function tickStep(lengthMs: number, maxTicks: number): number {
  const wanted = lengthMs / maxTicks;
  const known = STEPS_MS.find((step) => step >= wanted);
  if (known !== undefined) return known;
  const week = STEPS_MS.at(-1) ?? 1;
  return Math.ceil(wanted / week) * week;
}

/** Multiples of `stepMs` after `originMs` that lie in a stretch of time, as epoch milliseconds. */
export function ticksBetween(fromMs: number, toMs: number, originMs: number, stepMs: number): number[] {
  const first = Math.ceil((fromMs - originMs) / stepMs);
  const last = Math.floor((toMs - originMs) / stepMs);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => originMs + (first + index) * stepMs,
  );
}

/**
 * Time since the start as a stopwatch shows it, as exact as the step needs: `2:45:10`, `0:12.25`. For ticks that lie closer
 * than a rounded duration could tell apart.
 */
export function stopwatch(elapsedMs: number, stepMs: number): string {
  const pad = (value: number, digits = 2) => String(value).padStart(digits, "0");
  const [hours, minutes, seconds] = [
    elapsedMs / 3_600_000,
    (elapsedMs / 60_000) % 60,
    (elapsedMs / 1_000) % 60,
  ].map(Math.floor) as [number, number, number]; // as many as went in
  const fraction = stepMs % 1_000 === 0 ? "" : `.${pad(elapsedMs % 1_000, 3).replace(/0+$/, "") || "0"}`;
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds)}${fraction}`;
}

/** True when a duration rounded for reading would give neighbouring ticks the same label. */
export function needsStopwatch(elapsedMs: number, stepMs: number): boolean {
  if (elapsedMs < 1_000) return false;
  if (elapsedMs < 3_600_000) return stepMs % 1_000 !== 0;
  return stepMs % (elapsedMs < 86_400_000 ? 60_000 : 3_600_000) !== 0;
}
