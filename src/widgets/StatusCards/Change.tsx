import type { HourCount } from "../../core/minuteCounts";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { statusCardsMessages } from "../../ui/messages/statusCards";

/** Under this many in the hour before, a percentage would shout; the plain difference is told. */
const THIN_SAMPLE = 20;

/** What it means that there is more than before. */
export type MoreIs = "good" | "bad" | "neutral";

const MEANING = {
  good: { more: "good", less: "neutral" },
  bad: { more: "bad", less: "good" },
  neutral: { more: "neutral", less: "neutral" },
} as const;

const toneOf = (difference: number, moreIs: MoreIs) => MEANING[moreIs][difference > 0 ? "more" : "less"];

export interface ChangeProps {
  count: HourCount;
  moreIs: MoreIs;
}

/** Change against the hour before. `data-tone` says what it means, the sign and the words say what it is. */
export function Change({ count: { total, previousTotal }, moreIs }: ChangeProps) {
  const format = useFormat();
  const statusCards = useMessages(statusCardsMessages);
  const difference = total - previousTotal;
  if (difference === 0) return <span className="vf-change">{statusCards.noChange}</span>;
  const change =
    previousTotal < THIN_SAMPLE
      ? format.signedNumber(difference)
      : format.signedPercent(difference / previousTotal);
  return (
    <span className="vf-change" data-tone={toneOf(difference, moreIs)}>
      {statusCards.change(change)}
    </span>
  );
}

export interface ChangeOfDayProps {
  /** Null, or nothing before: there is nothing to compare with. */
  value: number | null;
  previous: number | null;
  moreIs: MoreIs;
  /** The words around the change, which arrives formatted. */
  words: (change: string) => string;
}

/** Change against yesterday by the same time, in percent. */
export function ChangeOfDay({ value, previous, moreIs, words }: ChangeOfDayProps) {
  const format = useFormat();
  if (value === null || previous === null || previous === 0) return null;
  const ratio = value / previous - 1;
  return (
    <span className="vf-change vf-metric-line" data-tone={toneOf(ratio, moreIs)}>
      {words(format.signedPercent(ratio))}
    </span>
  );
}
