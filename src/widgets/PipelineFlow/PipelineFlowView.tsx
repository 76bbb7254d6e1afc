import type { PipelineState } from "../../core/model";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { MonitorResult } from "../../core/result";
import { DEFAULT_PATIENCE, type Patience } from "../../core/stageHealth";
import type { Stage } from "../../core/vocabulary";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { PipelineFlowSkeleton } from "./PipelineFlowSkeleton";
import { StageList } from "./StageList";

export interface PipelineFlowViewProps extends PanelHostProps {
  pipeline: MonitorResult<PipelineState>;
  /** Throughput of the last hour; the stages do not wait for it. */
  metrics: MonitorResult<RealTimeSummary>;
  /** Epoch milliseconds: ages are told against it. */
  nowMs: number;
  /**
   * `auto` lies in a wide panel and stands in a narrow one. @selector [data-orientation]
   * @default "auto"
   */
  orientation?: "auto" | "horizontal" | "vertical" | undefined;
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
 * <PipelineFlowView pipeline={usePipelineState()} metrics={useRealTimeMetrics()} nowMs={useNow()} onStageSelect={openStage} />
 */
export function PipelineFlowView({
  pipeline,
  metrics,
  nowMs,
  orientation = "auto",
  patience = DEFAULT_PATIENCE,
  selectedStage,
  onStageSelect,
  ...host
}: PipelineFlowViewProps) {
  const { pipelineFlow } = useMessages();
  const summary = metrics.status === "success" || metrics.status === "refreshing" ? metrics.data : null;
  return (
    <Panel
      {...host}
      widget="PipelineFlow"
      title={pipelineFlow.title}
      actions={summary && <StageFailures count={summary.failures_1h.total} />}
    >
      <ResultBody result={pipeline} skeleton={<PipelineFlowSkeleton orientation={orientation} />}>
        {(state) => (
          <StageList
            state={state}
            summary={summary}
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
  const { pipelineFlow } = useMessages();
  if (count === 0) return null;
  return (
    <span className="vf-flow-failures">
      <span aria-hidden="true">{pipelineFlow.stageFailures(format.number(count))}</span>
      <VisuallyHidden>{pipelineFlow.stageFailuresSpoken(format.number(count))}</VisuallyHidden>
    </span>
  );
}
