import { Skeleton } from "../../ui/Skeleton";

const ALERTS = 3;

/** Alerts of the size the real ones will have. */
export function AlertListSkeleton() {
  return (
    <div className="vf-alerts" data-slot="skeleton" aria-hidden="true">
      {Array.from({ length: ALERTS }, (_, alert) => (
        <div className="vf-alert" key={alert}>
          <div className="vf-alert-title">
            <Skeleton width="180px" height="16px" />
          </div>
          <div className="vf-alert-meaning">
            <Skeleton width="85%" height="10px" />
          </div>
          <div className="vf-alert-times">
            <Skeleton width="50%" height="10px" />
          </div>
        </div>
      ))}
    </div>
  );
}
