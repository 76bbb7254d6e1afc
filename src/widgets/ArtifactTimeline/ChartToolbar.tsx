import { Button } from "../../ui/Button";
import { useMessages } from "../../ui/FormatProvider";
import { artifactTimelineMessages } from "../../ui/messages/artifactTimeline";
import { IconButton } from "../../ui/IconButton";
import { TimelineLegend } from "./TimelineLegend";
import type { TimelineZoom } from "./useTimelineZoom";

/** What one press of a zoom button does. */
const BUTTON_ZOOM = 2;

export interface ChartToolbarProps {
  zoom: TimelineZoom;
  hasGaps: boolean;
  collapseIdle: boolean;
  onCollapseIdleChange: (collapse: boolean) => void;
}

/** The legend, and everything the gestures do, as buttons. */
export function ChartToolbar({ zoom, hasGaps, collapseIdle, onCollapseIdleChange }: ChartToolbarProps) {
  const words = useMessages(artifactTimelineMessages);
  return (
    <div className="vf-timeline-toolbar">
      <TimelineLegend />
      <div className="vf-timeline-tools">
        {hasGaps && (
          <Button
            variant="quiet"
            aria-pressed={collapseIdle}
            onClick={() => onCollapseIdleChange(!collapseIdle)}
          >
            {words.collapseIdle}
          </Button>
        )}
        <IconButton
          icon="minus"
          label={words.zoomOut}
          disabled={!zoom.isZoomed}
          onClick={() => zoom.zoomBy(1 / BUTTON_ZOOM)}
        />
        <IconButton icon="plus" label={words.zoomIn} onClick={() => zoom.zoomBy(BUTTON_ZOOM)} />
        <IconButton icon="fit" label={words.zoomReset} disabled={!zoom.isZoomed} onClick={zoom.reset} />
      </div>
    </div>
  );
}
