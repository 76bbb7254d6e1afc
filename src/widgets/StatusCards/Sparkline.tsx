import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";

/** The drawing's own units; it is stretched to the card. */
const WIDTH = 240;
const HEIGHT = 28;
/** So that one event is seen. */
const MIN_BAR = 2;

export interface SparklineProps {
  /** Oldest first, null where nothing is known; the last one is of the time that still runs and is drawn paler. */
  values: readonly (number | null)[];
  /**
   * How many there will be: those to come stay empty.
   * @default As many as there are.
   */
  slots?: number | undefined;
  /** What it shows, in words. */
  label: string;
}

/** Values over time as bars. No axis: it shows a shape, the words beside it the numbers. */
export function Sparkline({ values, slots = values.length, label }: SparklineProps) {
  const count = Math.max(slots, values.length);
  const x = scaleBand({
    domain: Array.from({ length: count }, (_, slot) => slot),
    range: [0, WIDTH],
    paddingInner: 0.3,
  });
  const highest = Math.max(...values.map((value) => value ?? 0));
  const height = scaleLinear({ domain: [0, highest > 0 ? highest : 1], range: [0, HEIGHT] });
  return (
    <svg
      className="vf-sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="vf-sparkline-base" y={HEIGHT - 1} width={WIDTH} height={1} />
      {values.map((value, slot) => {
        if (value === null || value === 0) return null;
        const barHeight = Math.max(MIN_BAR, height(value));
        return (
          <Bar
            key={slot}
            className="vf-sparkline-bar"
            data-partial={slot === values.length - 1 || undefined}
            x={x(slot) ?? 0}
            y={HEIGHT - barHeight}
            width={x.bandwidth()}
            height={barHeight}
          />
        );
      })}
    </svg>
  );
}
