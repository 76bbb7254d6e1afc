import type { HourCount } from "../../core/minuteCounts";
import { useFormat, useMessages } from "../../ui/FormatProvider";

/** Under this many in the hour before, a percentage would shout; the plain difference is told. */
const THIN_SAMPLE = 20;

export interface ChangeProps {
  count: HourCount;
  /** What it means that there is more than before. */
  moreIs: "good" | "bad" | "neutral";
}

const MEANING = {
  good: { more: "good", less: "neutral" },
  bad: { more: "bad", less: "good" },
  neutral: { more: "neutral", less: "neutral" },
} as const;

/** Change against the hour before. `data-tone` says what it means, the sign and the words say what it is. */
export function Change({ count: { total, previousTotal }, moreIs }: ChangeProps) {
  const format = useFormat();
  const { statusCards } = useMessages();
  const difference = total - previousTotal;
  if (difference === 0) return <span className="vf-change">{statusCards.noChange}</span>;
  const change =
    previousTotal < THIN_SAMPLE
      ? format.signedNumber(difference)
      : format.signedPercent(difference / previousTotal);
  return (
    <span className="vf-change" data-tone={MEANING[moreIs][difference > 0 ? "more" : "less"]}>
      {statusCards.change(change)}
    </span>
  );
}
