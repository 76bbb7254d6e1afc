import { failureRateOf } from "../../core/failureRate";
import type { HourCount } from "../../core/minuteCounts";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { MonitorResult } from "../../core/result";
import type { Thresholds } from "../../core/thresholds";
import type { CounterType } from "../../core/vocabulary";
import { failureRateTone } from "../../ui/failureRateTone";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import type { StatusCardName } from "./cardNames";
import { Change, type MoreIs } from "./Change";
import { ResultCard } from "./ResultCard";
import { Sparkline } from "./Sparkline";

export interface CounterCardsProps {
  result: MonitorResult<RealTimeSummary>;
  thresholds: Thresholds;
  onSelect: ((card: StatusCardName) => void) | undefined;
}

/** Received, completed and failed in the last hour. */
export function CounterCards({ result, thresholds, onSelect }: CounterCardsProps) {
  const format = useFormat();
  const words = useMessages(statusCardsMessages);

  const picture = (label: string, { perMinute }: HourCount) => (
    <Sparkline
      values={perMinute}
      label={words.sparkline(
        label,
        format.number(Math.max(0, ...perMinute)),
        format.number(perMinute.at(-2) ?? 0),
      )}
    />
  );
  const counted = (name: StatusCardName, counter: CounterType, moreIs: MoreIs) => (
    <ResultCard name={name} result={result} onSelect={onSelect}>
      {(summary) => ({
        value: format.number(summary[counter].total),
        detail: <Change count={summary[counter]} moreIs={moreIs} />,
        children: picture(words[name], summary[counter]),
        ...(name === "failed" && failuresOf(summary)),
      })}
    </ResultCard>
  );
  const failuresOf = (summary: RealTimeSummary) => {
    const { rate, sample } = failureRateOf(summary);
    return {
      aside: rate === null ? words.failureRateUnknown : words.failureRate(format.percent(rate)),
      tone: failureRateTone(rate, sample, thresholds),
    };
  };
  return (
    <>
      {counted("received", "artifacts_received_1h", "neutral")}
      {counted("completed", "artifacts_completed_1h", "good")}
      {counted("failed", "artifacts_failed_1h", "bad")}
    </>
  );
}
