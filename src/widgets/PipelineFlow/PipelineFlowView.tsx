import type { StageBreakdown } from "../../core/historyModel";
import type { PipelineState } from "../../core/model";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { MonitorResult } from "../../core/result";
import { DEFAULT_PATIENCE, type Patience } from "../../core/stageHealth";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../core/thresholds";
import type { Stage } from "../../core/vocabulary";
import { Button } from "../../ui/Button";
import { dataOf } from "../../ui/dataOf";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { commonMessages } from "../../ui/messages/common";
import { pipelineFlowMessages } from "../../ui/messages/pipelineFlow";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { PipelineFlowSkeleton } from "./PipelineFlowSkeleton";
import { StageList } from "./StageList";

export interface PipelineFlowViewProps extends PanelHostProps {
  /** What `usePipelineState` returns. */
  pipeline: MonitorResult<PipelineState>;
  /** Throughput of the last hour; the stages do not wait for it. */
  metrics: MonitorResult<RealTimeSummary>;
  /** Latency and failures of each stage in the last 24 hours; the stages do not wait for them. */
  breakdown: MonitorResult<StageBreakdown>;
  /** Epoch milliseconds: ages are told against it. */
  nowMs: number;
  /**
   * `auto` lies in a wide panel and stands in a narrow one. @selector [data-orientation]
   * @default "auto"
   */
  orientation?: "auto" | "horizontal" | "vertical" | undefined;
  /**
   * From when on a share of failures is marked.
   * @default DEFAULT_THRESHOLDS
   */
  thresholds?: Pick<Thresholds, "failureRate"> | undefined;
  /**
   * How long something may wait for each stage before it is slow, or stuck.
   * @default DEFAULT_PATIENCE
   */
  patience?: Patience | undefined;
  /** The stage that is drilled into, marked as pressed; leave out when selecting only navigates. */
  selectedStage?: Stage | null | undefined;
  /** Makes the stages buttons. */
  onStageSelect?: ((stage: Stage) => void) | undefined;
}

/**
 * The six stages, where the artifacts are in them, and which of them is slow or stuck.
 *
 * @example
 * <PipelineFlowView pipeline={usePipelineState()} metrics={useRealTimeMetrics()}
 *   breakdown={useStageBreakdown(range)} nowMs={useNow()} onStageSelect={openStage} />
 */
export function PipelineFlowView({
  pipeline,
  metrics,
  breakdown,
  nowMs,
  thresholds = DEFAULT_THRESHOLDS,
  orientation = "auto",
  patience = DEFAULT_PATIENCE,
  selectedStage,
  onStageSelect,
  ...host
}: PipelineFlowViewProps) {
  const pipelineFlow = useMessages(pipelineFlowMessages);
  const summary = dataOf(metrics);
  return (
    <Panel
      {...host}
      widget="PipelineFlow"
      title={pipelineFlow.title}
      actions={
        pipeline.status !== "disabled" && (
          <span className="vf-flow-note">
            {summary && <StageFailures count={summary.failures_1h.total} />}
            <PastNote breakdown={breakdown} />
          </span>
        )
      }
    >
      <ResultBody result={pipeline} skeleton={<PipelineFlowSkeleton orientation={orientation} />}>
        {(state) => (
          <StageList
            state={state}
            summary={summary}
            breakdown={breakdown}
            thresholds={thresholds}
            nowMs={nowMs}
            patience={patience}
            orientation={orientation}
            selectedStage={selectedStage}
            onStageSelect={onStageSelect}
          />
        )}
      </ResultBody>
    </Panel>
  );
}

/** The counters know how many stages failed, not which: it is told once, for the whole. */
function StageFailures({ count }: { count: number }) {
  const format = useFormat();
  const pipelineFlow = useMessages(pipelineFlowMessages);
  if (count === 0) return null;
  return (
    <span>
      <span aria-hidden="true">{pipelineFlow.stageFailures(format.number(count), format.plural(count))}</span>
      <VisuallyHidden>
        {pipelineFlow.stageFailuresSpoken(format.number(count), format.plural(count))}
      </VisuallyHidden>
    </span>
  );
}

/** Over what time latency and failures are told, or that they could not be loaded. */
function PastNote({ breakdown }: { breakdown: MonitorResult<StageBreakdown> }) {
  const common = useMessages(commonMessages);
  const pipelineFlow = useMessages(pipelineFlowMessages);
  if (breakdown.status !== "error") return <span>{pipelineFlow.past}</span>;
  return (
    <>
      <span role="alert">{pipelineFlow.pastUnavailable}</span>
      <Button onClick={breakdown.retry}>{common.retry}</Button>
    </>
  );
}
