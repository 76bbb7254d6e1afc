import { Skeleton } from "../../ui/Skeleton";

const CARDS = 6;

/** Six cards of the size the real ones will have. */
export function StatusCardsSkeleton() {
  return (
    <div className="vf-status-cards" aria-hidden="true">
      {Array.from({ length: CARDS }, (_, card) => (
        <div className="vf-metric" key={card}>
          <div className="vf-metric-label">
            <Skeleton width="60%" height="10px" />
          </div>
          <div className="vf-metric-value">
            <Skeleton width="45%" height="22px" />
          </div>
          <div className="vf-metric-detail">
            <Skeleton width="80%" height="10px" />
          </div>
          <div className="vf-metric-picture" />
        </div>
      ))}
    </div>
  );
}
