import { Skeleton } from "../../ui/Skeleton";

/** Start and length of the bars, in percent: the shape of an ordinary life. */
const BARS = [
  [2, 22],
  [26, 14],
  [42, 10],
  [54, 26],
  [82, 16],
] as const;
const FACTS = ["18ch", "8ch", "10ch"];

/** A summary, and a chart of five rows. */
export function TimelineSkeleton() {
  return (
    <div className="vf-timeline" aria-hidden="true">
      <div className="vf-timeline-summary">
        {FACTS.map((width) => (
          <Skeleton key={width} width={width} />
        ))}
      </div>
      <div className="vf-timeline-toolbar">
        <Skeleton width="24ch" height="10px" />
        <span className="vf-timeline-tools" />
      </div>
      <div className="vf-timeline-plot">
        <div className="vf-timeline-axis" />
        {BARS.map(([start, length]) => (
          <div className="vf-timeline-row" key={start}>
            <span className="vf-timeline-label">
              <Skeleton width="12ch" height="10px" />
            </span>
            <span className="vf-timeline-track">
              <span
                className="vf-timeline-skeleton-bar"
                style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%` }}
              >
                <Skeleton height="14px" />
              </span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
