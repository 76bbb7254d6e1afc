import { Skeleton } from "../Skeleton";

/** Widths of the bars of a row, as text of different lengths would have. */
const BARS = ["68%", "50%", "74%", "42%", "60%", "36%"];

/** The shape of a grid that is loading; `rows` is how many are usual, a full view of them when left out. */
export function GridSkeleton({ rows = 14 }: { rows?: number }) {
  return (
    <div className="vf-grid-skeleton" data-slot="skeleton">
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div key={row} className="vf-grid-skeleton-row">
          {BARS.map((_, bar) => (
            <Skeleton key={bar} width={BARS[(row + bar) % BARS.length] ?? "50%"} height="0.8em" />
          ))}
        </div>
      ))}
    </div>
  );
}
