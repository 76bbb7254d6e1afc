import { Skeleton } from "../../ui/Skeleton";

/** Start and length of the bars, in percent: the shape of an ordinary life. */
const BARS = [
  [2, 22],
  [26, 14],
  [42, 20],
  [64, 30],
] as const;

/** A chart of four rows. */
export function TimelineSkeleton() {
  return (
    <div className="vf-timeline-plot" aria-hidden="true">
      {BARS.map(([start, length]) => (
        <div className="vf-timeline-row" key={start}>
          <span className="vf-timeline-label">
            <Skeleton width="70%" height="10px" />
          </span>
          <span className="vf-timeline-track">
            <span style={{ position: "absolute", insetInlineStart: `${start}%`, inlineSize: `${length}%` }}>
              <Skeleton height="14px" />
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}
