import { linearScale } from "../../core/linearScale";

/** The drawing's own units; it is stretched to the card. */
const WIDTH = 240;
const HEIGHT = 28;
/** So that one event is seen. */
const MIN_BAR = 2;
/** Share of a slot that stays empty beside its bar. */
const GAP = 0.3;

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
  const step = WIDTH / (count - GAP);
  const highest = Math.max(...values.map((value) => value ?? 0));
  const height = linearScale([0, highest > 0 ? highest : 1], [0, HEIGHT]);
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
          <rect
            key={slot}
            className="vf-sparkline-bar"
            data-partial={slot === values.length - 1 || undefined}
            x={slot * step}
            y={HEIGHT - barHeight}
            width={step * (1 - GAP)}
            height={barHeight}
          />
        );
      })}
    </svg>
  );
}
