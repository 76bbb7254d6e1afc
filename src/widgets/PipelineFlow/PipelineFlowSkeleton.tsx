import { STAGE_NAMES } from "../../core/vocabulary";
import { Skeleton } from "../../ui/Skeleton";

/** Six nodes of the size the real ones will have. */
export function PipelineFlowSkeleton({ orientation }: { orientation: string }) {
  return (
    <div className="vf-flow" data-orientation={orientation} aria-hidden="true">
      {STAGE_NAMES.map((stage) => (
        <div className="vf-flow-item" key={stage}>
          <div className="vf-stage">
            <span className="vf-stage-name">
              <Skeleton width="10ch" height="10px" />
            </span>
            <Skeleton width="8ch" height="10px" />
            <span className="vf-stage-counts">
              <Skeleton width="14ch" height="10px" />
            </span>
            <span className="vf-load" />
            <span className="vf-stage-foot">
              <Skeleton width="8ch" height="10px" />
              <Skeleton width="6ch" height="10px" />
            </span>
            <span className="vf-stage-past">
              <Skeleton width="6ch" height="10px" />
              <Skeleton width="8ch" height="10px" />
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
