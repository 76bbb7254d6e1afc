import { useId } from "react";
import { formatTimeRange } from "../../core/timeRangeText";
import { useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import { Icon } from "../../ui/Icon";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { RangeWayProps } from "./RangePopup";
import { useRangeWords } from "./useRangeWords";

/** Relative ranges, one tab stop. */
export function PresetList({ value, presets, nowMs, onChoose }: RangeWayProps) {
  const words = useMessages(timeRangePickerMessages);
  const { nameOf } = useRangeWords(nowMs);
  const { groupProps, itemProps } = useRovingFocus(presets.length, { axis: "vertical" });
  const headingId = useId();
  const chosen = formatTimeRange(value);
  return (
    <div className="vf-range-presets" role="group" aria-labelledby={headingId} {...groupProps}>
      <p className="vf-range-heading" id={headingId}>
        {words.presets}
      </p>
      {presets.map((preset, index) => {
        const text = formatTimeRange(preset);
        return (
          <button
            key={text}
            type="button"
            className="vf-range-preset"
            aria-pressed={text === chosen}
            onClick={() => onChoose(preset)}
            {...itemProps(index)}
          >
            <span className="vf-menu-check">{text === chosen && <Icon name="check" />}</span>
            {nameOf(preset)}
          </button>
        );
      })}
      <p className="vf-range-hint">{words.presetsHint}</p>
    </div>
  );
}
