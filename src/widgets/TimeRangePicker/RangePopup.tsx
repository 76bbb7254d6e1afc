"use client";
import { Popover } from "@base-ui/react/popover";
import type { TimeRangeChoice } from "../../core/timeRange";
import { useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import { closeUnlessPressed } from "../../ui/popup/closeUnlessPressed";
import { NO_BOUNDARY, useTopLayer } from "../../ui/popup/topLayer";
import { useEscape } from "../../ui/popup/useEscape";
import { MomentFields } from "./MomentFields";
import { PresetList } from "./PresetList";
import { TypedRange } from "./TypedRange";
import { useRangeWords } from "./useRangeWords";

/** What each way to say a range needs. */
export interface RangeWayProps {
  value: TimeRangeChoice;
  nowMs: number;
  presets: readonly TimeRangeChoice[];
  onChoose: (choice: TimeRangeChoice) => void;
}

export interface RangePopupProps extends RangeWayProps {
  anchor: HTMLElement;
  onClose: () => void;
}

/** Three ways to say a range. What was begun in one is forgotten when the popup closes. */
export function RangePopup({ anchor, value, nowMs, presets, onChoose, onClose }: RangePopupProps) {
  const words = useMessages(timeRangePickerMessages);
  const { zone } = useRangeWords(nowMs);
  useEscape(anchor, onClose);
  return (
    <Popover.Root open onOpenChange={closeUnlessPressed(anchor, onClose)}>
      <Popover.Portal {...useTopLayer()}>
        <Popover.Positioner
          anchor={anchor}
          sideOffset={4}
          align="start"
          collisionBoundary={NO_BOUNDARY}
          collisionPadding={8}
        >
          <Popover.Popup
            className="vf-range-popup"
            data-slot="popup"
            finalFocus={() => anchor}
            aria-label={words.label}
            onBlur={({ currentTarget, relatedTarget }) => {
              const isInside = currentTarget.contains(relatedTarget) || anchor.contains(relatedTarget);
              if (relatedTarget !== null && !isInside) onClose();
            }}
          >
            <TypedRange nowMs={nowMs} onChoose={onChoose} />
            <div className="vf-range-ways">
              <PresetList value={value} presets={presets} nowMs={nowMs} onChoose={onChoose} />
              <MomentFields value={value} nowMs={nowMs} onChoose={onChoose} />
            </div>
            <p className="vf-range-zone">{words.timeZone(zone)}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
