import type { ReactNode, RefCallback } from "react";

export interface GridDetailProps {
  lineKey: string;
  line: number;
  /** Distance from the top of the body in pixels. */
  top: number;
  columnCount: number;
  isTabStop: boolean;
  /** Follows the height of the line. */
  measure: RefCallback<HTMLElement>;
  children: ReactNode;
}

/** The line below an open row: one cell as wide as the view, whatever the columns scroll. */
export function GridDetail({
  lineKey,
  line,
  top,
  columnCount,
  isTabStop,
  measure,
  children,
}: GridDetailProps) {
  return (
    <div
      ref={measure}
      className="vf-grid-detail"
      data-slot="detail"
      role="row"
      aria-rowindex={line + 2}
      data-index={line}
      style={{ insetBlockStart: top }}
    >
      <div
        className="vf-grid-detail-cell"
        role="gridcell"
        aria-colspan={columnCount}
        data-vf-cell=""
        data-line-key={lineKey}
        tabIndex={isTabStop ? 0 : -1}
      >
        {children}
      </div>
    </div>
  );
}
