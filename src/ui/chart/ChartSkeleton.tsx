import { Skeleton } from "../Skeleton";

/** Heights of the bars, in percent: the shape of an ordinary day. */
const BARS = [34, 28, 22, 18, 24, 38, 56, 72, 80, 74, 66, 70, 78, 72, 60, 52, 46, 40];

/** A chart of the size the real one will have. */
export function ChartSkeleton({ height }: { height: number }) {
  return (
    <div className="vf-chart" aria-hidden="true">
      <div className="vf-chart-legend">
        {["10ch", "8ch", "11ch"].map((width) => (
          <span className="vf-chart-legend-item" key={width}>
            <Skeleton width={width} height="10px" />
          </span>
        ))}
      </div>
      <div className="vf-chart-plot" style={{ blockSize: height }}>
        <div className="vf-chart-skeleton">
          {BARS.map((percent, index) => (
            <Skeleton key={index} height={`${percent}%`} />
          ))}
        </div>
      </div>
      <div className="vf-chart-foot">
        <Skeleton width="20ch" height="10px" />
      </div>
    </div>
  );
}
