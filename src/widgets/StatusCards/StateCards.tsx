import type { PipelineState } from "../../core/model";
import type { Thresholds } from "../../core/thresholds";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { MetricCard } from "./MetricCard";
import { activeOf } from "./statusFacts";

export interface StateCardsProps {
  state: PipelineState;
  nowMs: number;
  thresholds: Thresholds;
}

/** What is so at this moment: artifacts on their way, the AI service, people who are waited for. */
export function StateCards({ state, nowMs, thresholds }: StateCardsProps) {
  const format = useFormat();
  const { statusCards: words } = useMessages();
  const { working, waiting, oldestSince } = activeOf(state);
  const { circuitBreaker, since } = state.aiService;
  const backlog = state.disambiguationBacklog;
  const age = (sinceMs: number) => format.duration(Math.max(0, nowMs - sinceMs));
  return (
    <>
      <MetricCard
        label={words.active}
        value={format.number(working + waiting)}
        detail={
          <>
            {words.activeSplit(format.number(working), format.number(waiting))}
            {oldestSince !== null && (
              <span className="vf-metric-line">{words.oldestWaiting(age(oldestSince))}</span>
            )}
          </>
        }
      />
      <MetricCard
        label={words.aiService}
        value={words.breaker[circuitBreaker]}
        valueKind="word"
        tone={circuitBreaker === "open" ? "bad" : "good"}
        detail={since === null ? words.breakerNeverTripped : words.breakerSince(age(since))}
      />
      <MetricCard
        label={words.backlog}
        value={format.number(backlog)}
        tone={backlog > thresholds.disambiguationBacklog ? "warn" : "neutral"}
        detail={backlog === 0 ? words.backlogNone : words.backlogDetail}
      />
    </>
  );
}
