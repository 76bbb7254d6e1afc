import type { CSSProperties, ReactNode } from "react";
import type { StageState } from "../../core/model";
import { stageHealth, type Patience, type StageHealth } from "../../core/stageHealth";
import { STAGES } from "../../core/vocabulary";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { pipelineFlowMessages } from "../../ui/messages/pipelineFlow";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { StatusBadge } from "../../ui/StatusBadge";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import type { Tone } from "../../ui/tone";

const TONES: Record<StageHealth, Tone> = {
  idle: "neutral",
  waiting: "neutral",
  working: "running",
  slow: "warn",
  stuck: "bad",
};

export interface StageNodeProps {
  state: StageState;
  /** Artifacts that passed in the last hour; null while unknown. */
  passed: number | null;
  /** The most artifacts any stage has: what the load bars are measured by. */
  busiest: number;
  nowMs: number;
  patience: Patience;
  /** How it did before. */
  children: ReactNode;
}

/** The content of one stage: how it is, what it has to do, and what it got done. */
export function StageNode({ state, passed, busiest, nowMs, patience, children }: StageNodeProps) {
  const format = useFormat();
  const words = useMessages(pipelineFlowMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const { stage, working, waiting, oldestWaitingSince } = state;
  const health = stageHealth(state, nowMs, patience);
  return (
    <>
      <span className="vf-stage-name" data-stage={STAGES[stage].token}>
        {vocabulary.stages[stage]}
      </span>
      <StatusBadge
        tone={TONES[health]}
        variant={TONES[health] === "bad" || TONES[health] === "warn" ? "soft" : "plain"}
      >
        {words.health[health]}
      </StatusBadge>
      <span className="vf-stage-counts">
        <span>
          <b>{format.number(working)}</b> {words.working}
        </span>
        <span>
          <b>{format.number(waiting)}</b> {words.waiting}
        </span>
      </span>
      <LoadBar working={working} waiting={waiting} busiest={busiest} />
      <span className="vf-stage-foot">
        <span data-slot="oldest">
          {oldestWaitingSince === null
            ? words.noneWaiting
            : words.oldestWaiting(format.duration(Math.max(0, nowMs - oldestWaitingSince)))}
        </span>
        {passed !== null && (
          <span data-slot="throughput">
            <span aria-hidden="true">{words.throughput(format.number(passed))}</span>
            <VisuallyHidden>{words.throughputSpoken(format.number(passed))}</VisuallyHidden>
          </span>
        )}
      </span>
      {children}
    </>
  );
}

/** Working solid, waiting hatched; one scale for all stages, so that the longest bar is where the artifacts are. */
function LoadBar({ working, waiting, busiest }: { working: number; waiting: number; busiest: number }) {
  const share = (count: number): CSSProperties => ({
    inlineSize: `${busiest === 0 ? 0 : (count / busiest) * 100}%`,
  });
  return (
    <span className="vf-load" aria-hidden="true">
      <span className="vf-load-working" style={share(working)} />
      <span className="vf-load-waiting" style={share(waiting)} />
    </span>
  );
}
