/** How long calls took, in milliseconds. */
export interface Timing {
  p50: number;
  p99: number;
  min: number;
}

/** Times a call over and over, after a warm-up. `index` counts the calls, so that each may ask for something else. */
export async function timeOf(
  call: (index: number) => Promise<unknown>,
  repetitions: number,
): Promise<Timing> {
  const warmUp = Math.ceil(repetitions / 5);
  const durations: number[] = [];
  for (let index = 0; index < warmUp + repetitions; index++) {
    const startedMs = performance.now();
    await call(index);
    if (index >= warmUp) durations.push(performance.now() - startedMs);
  }
  return timingOf(durations);
}

export function timingOf(durations: readonly number[]): Timing {
  const ordered = [...durations].sort((a, b) => a - b);
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), min: at(0) };
}

export const ms = (durationMs: number) => `${durationMs.toFixed(durationMs < 10 ? 2 : 0)} ms`;
