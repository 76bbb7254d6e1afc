import type { ReactNode } from "react";
import type { StageMetrics } from "../../core/historyModel";
import type { MonitorResult } from "../../core/result";
import type { Thresholds } from "../../core/thresholds";
import { dataOf } from "../../ui/dataOf";
import { failureRateTone } from "../../ui/failureRateTone";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { pipelineFlowMessages } from "../../ui/messages/pipelineFlow";
import { Skeleton } from "../../ui/Skeleton";
import { ToneMark } from "../../ui/ToneMark";
import type { Tone } from "../../ui/tone";
import { VisuallyHidden } from "../../ui/VisuallyHidden";

export interface StagePastProps {
  /** Undefined data: the stage is not in the answer. */
  past: MonitorResult<StageMetrics | undefined>;
  thresholds: Pick<Thresholds, "failureRate">;
}

/** How long a stage took, and how often it failed, in the last 24 hours. */
export function StagePast({ past, thresholds }: StagePastProps) {
  const format = useFormat();
  const words = useMessages(pipelineFlowMessages);
  if (past.status === "loading") {
    return (
      <span className="vf-stage-past">
        <Skeleton width="8ch" height="10px" />
      </span>
    );
  }
  const metrics = dataOf(past);
  if (!metrics) return null;
  const { started, failed, duration } = metrics;
  // Both of aggregated hours: what completed is counted live, and would make few failures of many.
  const sample = Math.max(started, failed);
  return (
    <span className="vf-stage-past">
      <span data-slot="latency">
        {duration.p95Ms === null ? (
          words.noneMeasured
        ) : (
          <Spoken
            text={words.p95(format.duration(duration.p95Ms))}
            spoken={words.p95Spoken(format.duration(duration.p95Ms), format.number(duration.count))}
          />
        )}
      </span>
      {sample > 0 && (
        <span data-slot="failure-share">
          <Share tone={failureRateTone(failed / sample, sample, thresholds)}>
            <Spoken
              text={words.failureShare(format.percent(failed / sample))}
              spoken={words.failureShareSpoken(format.percent(failed / sample), format.number(sample))}
            />
          </Share>
        </span>
      )}
    </span>
  );
}

function Spoken({ text, spoken }: { text: string; spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </>
  );
}

function Share({ tone, children }: { tone: Tone; children: ReactNode }) {
  if (tone === "neutral") return children;
  return (
    <span data-tone={tone}>
      <ToneMark tone={tone} />
      {children}
    </span>
  );
}
