import type { PipelineState } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import type { Thresholds } from "../../core/thresholds";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import type { StatusCardName } from "./cardNames";
import { ResultCard } from "./ResultCard";
import { activeOf } from "./statusFacts";

export interface StateCardProps {
  result: MonitorResult<PipelineState>;
  nowMs: number;
  onSelect: ((card: StatusCardName) => void) | undefined;
}

/** Artifacts on their way at this moment. */
export function ActiveCard({ result, nowMs, onSelect }: StateCardProps) {
  const format = useFormat();
  const words = useMessages(statusCardsMessages);
  return (
    <ResultCard name="active" result={result} onSelect={onSelect}>
      {(state) => {
        const { working, waiting, oldestSince } = activeOf(state);
        return {
          value: format.number(working + waiting),
          detail: (
            <>
              {words.activeSplit(format.number(working), format.number(waiting))}
              {oldestSince !== null && (
                <span className="vf-metric-line">
                  {words.oldestWaiting(format.duration(Math.max(0, nowMs - oldestSince)))}
                </span>
              )}
            </>
          ),
        };
      }}
    </ResultCard>
  );
}

/** The AI service, and people who are waited for. */
export function ServiceCards({
  result,
  nowMs,
  thresholds,
  onSelect,
}: StateCardProps & { thresholds: Thresholds }) {
  const format = useFormat();
  const words = useMessages(statusCardsMessages);
  return (
    <>
      <ResultCard name="aiService" result={result} onSelect={onSelect}>
        {({ aiService: { circuitBreaker, since } }) => ({
          value: words.breaker[circuitBreaker],
          valueKind: "word",
          tone: circuitBreaker === "open" ? "bad" : "good",
          detail:
            since === null
              ? words.breakerNeverTripped
              : words.breakerSince(format.duration(Math.max(0, nowMs - since))),
        })}
      </ResultCard>
      <ResultCard name="backlog" result={result} onSelect={onSelect}>
        {({ disambiguationBacklog: backlog }) => ({
          value: format.number(backlog),
          tone: backlog > thresholds.disambiguationBacklog ? "warn" : "neutral",
          detail: backlog === 0 ? words.backlogNone : words.backlogDetail,
        })}
      </ResultCard>
    </>
  );
}
