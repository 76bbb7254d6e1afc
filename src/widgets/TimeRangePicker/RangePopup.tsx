import { Popover } from "@base-ui/react/popover";
import type { TimeRangeChoice } from "../../core/timeRange";
import { useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import { usePortalContainer } from "../../ui/PortalContainer";
import { MomentFields } from "./MomentFields";
import { PresetList } from "./PresetList";
import { TypedRange } from "./TypedRange";
import { useRangeWords } from "./useRangeWords";

export interface RangePopupProps {
  value: TimeRangeChoice;
  nowMs: number;
  presets: readonly TimeRangeChoice[];
  onChoose: (choice: TimeRangeChoice) => void;
}

/** Three ways to say a range. What was begun in one is forgotten when the popup closes. */
export function RangePopup({ value, nowMs, presets, onChoose }: RangePopupProps) {
  const words = useMessages(timeRangePickerMessages);
  const { zone } = useRangeWords(nowMs);
  return (
    <Popover.Portal container={usePortalContainer()}>
      <Popover.Positioner className="vf-menu-positioner" sideOffset={4} align="start" collisionPadding={8}>
        <Popover.Popup className="vf-range-popup" data-slot="popup" aria-label={words.label}>
          <TypedRange nowMs={nowMs} onChoose={onChoose} />
          <div className="vf-range-ways">
            <PresetList value={value} presets={presets} nowMs={nowMs} onChoose={onChoose} />
            <MomentFields value={value} nowMs={nowMs} onChoose={onChoose} />
          </div>
          <p className="vf-range-zone">{words.timeZone(zone)}</p>
        </Popover.Popup>
      </Popover.Positioner>
    </Popover.Portal>
  );
}
