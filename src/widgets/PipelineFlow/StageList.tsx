import type { StageBreakdown } from "../../core/historyModel";
import { mapResult } from "../../core/mapResult";
import type { PipelineState } from "../../core/model";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { MonitorResult } from "../../core/result";
import { STAGE_COUNTERS } from "../../core/stageCounters";
import type { Patience } from "../../core/stageHealth";
import type { Thresholds } from "../../core/thresholds";
import type { Stage } from "../../core/vocabulary";
import { useMessages } from "../../ui/FormatProvider";
import { pipelineFlowMessages } from "../../ui/messages/pipelineFlow";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { StageNode } from "./StageNode";
import { StagePast } from "./StagePast";

export interface StageListProps {
  state: PipelineState;
  /** Null while unknown: the rest does not wait for it. */
  summary: RealTimeSummary | null;
  breakdown: MonitorResult<StageBreakdown>;
  thresholds: Pick<Thresholds, "failureRate">;
  nowMs: number;
  patience: Patience;
  orientation: "auto" | "horizontal" | "vertical";
  selectedStage?: Stage | null | undefined;
  onStageSelect?: ((stage: Stage) => void) | undefined;
}

/** The six stages as an ordered list; as buttons when there is somewhere to go from them. */
export function StageList({
  state: { stages },
  summary,
  breakdown,
  thresholds,
  nowMs,
  patience,
  orientation,
  selectedStage,
  onStageSelect,
}: StageListProps) {
  const pipelineFlow = useMessages(pipelineFlowMessages);
  const { groupProps, itemProps } = useRovingFocus(stages.length);
  const busiest = Math.max(...stages.map(({ working, waiting }) => working + waiting));
  return (
    <ol
      className="vf-flow"
      aria-label={pipelineFlow.list}
      data-orientation={orientation}
      {...(onStageSelect && groupProps)}
    >
      {stages.map((stageState, index) => {
        const { stage } = stageState;
        const passed = summary === null ? null : summary[STAGE_COUNTERS[stage]].total;
        const node = (
          <StageNode state={stageState} passed={passed} busiest={busiest} nowMs={nowMs} patience={patience}>
            <StagePast
              past={mapResult(breakdown, ({ stages }) => stages.find((past) => past.stage === stage))}
              thresholds={thresholds}
            />
          </StageNode>
        );
        return (
          <li className="vf-flow-item" key={stage}>
            {onStageSelect === undefined ? (
              <div className="vf-stage">{node}</div>
            ) : (
              <button
                type="button"
                className="vf-stage"
                aria-pressed={selectedStage === undefined ? undefined : selectedStage === stage}
                onClick={() => onStageSelect(stage)}
                {...itemProps(index)}
              >
                {node}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
