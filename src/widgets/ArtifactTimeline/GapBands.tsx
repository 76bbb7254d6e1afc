import type { TimeScale } from "../../core/timeScale";
import type { ZoomWindow } from "../../core/zoomWindow";
import { placeIn } from "./chartGeometry";

/** The collapsed gaps, drawn through a row, so that a bar that crosses one is seen to be cut. */
export function GapBands({ scale, window }: { scale: TimeScale; window: ZoomWindow }) {
  return scale.segments
    .filter((segment) => segment.isCollapsed)
    .map(({ startMs, endMs }) => (
      <span
        key={startMs}
        className="vf-timeline-band"
        aria-hidden="true"
        style={placeIn(window, scale.toPosition(startMs), scale.toPosition(endMs))}
      />
    ));
}
