import { Skeleton } from "../../ui/Skeleton";

const WIDTHS = ["46%", "58%", "40%", "52%", "62%", "44%"];

/** The shape of the feed while it loads. */
export function FeedSkeleton() {
  return (
    <div className="vf-feed" data-slot="skeleton">
      {WIDTHS.map((width) => (
        <div key={width} className="vf-feed-item">
          <Skeleton width="12px" height="12px" />
          <Skeleton width={width} />
          <Skeleton width="40px" />
          <span className="vf-feed-facts">
            <Skeleton width="70%" height="0.8em" />
          </span>
        </div>
      ))}
    </div>
  );
}
