import { failureRateOf } from "../../core/failureRate";
import type { HourCount } from "../../core/minuteCounts";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { Thresholds } from "../../core/thresholds";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { Change } from "./Change";
import { MetricCard } from "./MetricCard";
import { Sparkline } from "./Sparkline";
import { failureTone } from "./statusFacts";

/** Received, completed and failed in the last hour. */
export function CounterCards({ summary, thresholds }: { summary: RealTimeSummary; thresholds: Thresholds }) {
  const format = useFormat();
  const { statusCards: words } = useMessages();
  const { rate } = failureRateOf(summary);
  const {
    artifacts_received_1h: received,
    artifacts_completed_1h: completed,
    artifacts_failed_1h: failed,
  } = summary;
  const picture = (label: string, { perMinute }: HourCount) => (
    <Sparkline
      counts={perMinute}
      label={words.sparkline(
        label,
        format.number(Math.max(0, ...perMinute)),
        format.number(perMinute.at(-2) ?? 0),
      )}
    />
  );
  return (
    <>
      <MetricCard
        label={words.received}
        value={format.number(received.total)}
        detail={<Change count={received} moreIs="neutral" />}
      >
        {picture(words.received, received)}
      </MetricCard>
      <MetricCard
        label={words.completed}
        value={format.number(completed.total)}
        detail={<Change count={completed} moreIs="good" />}
      >
        {picture(words.completed, completed)}
      </MetricCard>
      <MetricCard
        label={words.failed}
        value={format.number(failed.total)}
        aside={rate === null ? words.failureRateUnknown : words.failureRate(format.percent(rate))}
        tone={failureTone(summary, thresholds)}
        detail={<Change count={failed} moreIs="bad" />}
      >
        {picture(words.failed, failed)}
      </MetricCard>
    </>
  );
}
