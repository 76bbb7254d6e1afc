import type { Thresholds } from "../core/thresholds";
import type { Tone } from "./tone";

/** How bad a share of failures is. Under the sample that the thresholds ask for it says nothing. */
export function failureRateTone(
  rate: number | null,
  sample: number,
  { failureRate }: Pick<Thresholds, "failureRate">,
): Tone {
  if (rate === null || sample < failureRate.minimumSample) return "neutral";
  if (rate > failureRate.critical) return "bad";
  return rate > failureRate.high ? "warn" : "neutral";
}
