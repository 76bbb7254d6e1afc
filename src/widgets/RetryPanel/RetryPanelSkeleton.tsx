import { Skeleton } from "../../ui/Skeleton";

const CHOICES = ["40%", "52%", "46%", "44%", "62%"];

/** The shape of the panel while it loads. */
export function RetryPanelSkeleton() {
  return (
    <div className="vf-retry-form" data-slot="skeleton">
      <Skeleton width="60%" />
      <div className="vf-retry-choices">
        {CHOICES.map((width) => (
          <span key={width} className="vf-retry-choice">
            <Skeleton width="14px" height="14px" />
            <Skeleton width={width} height="10px" />
          </span>
        ))}
      </div>
      <Skeleton width="140px" height="28px" />
    </div>
  );
}
