import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";

/** The drawing's own units; it is stretched to the card. */
const WIDTH = 240;
const HEIGHT = 28;
/** So that one event is seen. */
const MIN_BAR = 2;

export interface SparklineProps {
  /** Counts, oldest first; the last one is of the minute that still runs and is drawn paler. */
  counts: readonly number[];
  /** What it shows, in words. */
  label: string;
}

/** Counts per minute as bars. No axis: it shows a shape, the words beside it the numbers. */
export function Sparkline({ counts, label }: SparklineProps) {
  const x = scaleBand({ domain: counts.map((_, minute) => minute), range: [0, WIDTH], paddingInner: 0.3 });
  const height = scaleLinear({ domain: [0, Math.max(1, ...counts)], range: [0, HEIGHT] });
  return (
    <svg
      className="vf-sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="vf-sparkline-base" y={HEIGHT - 1} width={WIDTH} height={1} />
      {counts.map((count, minute) => {
        if (count === 0) return null;
        const barHeight = Math.max(MIN_BAR, height(count));
        return (
          <Bar
            key={minute}
            className="vf-sparkline-bar"
            data-partial={minute === counts.length - 1 || undefined}
            x={x(minute) ?? 0}
            y={HEIGHT - barHeight}
            width={x.bandwidth()}
            height={barHeight}
          />
        );
      })}
    </svg>
  );
}
