import { Skeleton } from "../Skeleton";

const ROWS = Array.from({ length: 10 }, (_, row) => row);
/** Widths of the bars of a row, as text of different lengths would have. */
const BARS = ["68%", "50%", "74%", "42%", "60%", "36%"];

/** The shape of a grid that is loading. */
export function GridSkeleton() {
  return (
    <div className="vf-grid-skeleton" data-slot="skeleton">
      {ROWS.map((row) => (
        <div key={row} className="vf-grid-skeleton-row">
          {BARS.map((_, bar) => (
            <Skeleton key={bar} width={BARS[(row + bar) % BARS.length] ?? "50%"} height="0.8em" />
          ))}
        </div>
      ))}
    </div>
  );
}
