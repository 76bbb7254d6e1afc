"use client";
import type { TimeRangeChoice } from "../../core/timeRange";
import { MINUTE_MS } from "../../core/timeWindow";
import { useNow } from "../../hooks";
import { useControllable } from "../../ui/useControllable";
import { LAST_DAY } from "./presets";
import { TimeRangePickerView, type TimeRangePickerViewProps } from "./TimeRangePickerView";

export interface TimeRangePickerProps extends Omit<TimeRangePickerViewProps, "value" | "onChange" | "nowMs"> {
  /** The choice, where the host keeps it: in its address, as `formatTimeRange` writes it. */
  value?: TimeRangeChoice | undefined;
  /** @default the last 24 hours */
  defaultValue?: TimeRangeChoice | undefined;
  /** Hears of every choice. */
  onChange?: ((choice: TimeRangeChoice) => void) | undefined;
}

/**
 * Chooses the stretch of time that history is shown of. Relative ranges move with the clock, so nothing needs refreshing.
 * Needs a `MonitorProvider`, for its clock only.
 *
 * @example
 * const { choice, choose, range } = useTimeRange();
 * return <TimeRangePicker value={choice} onChange={choose} />;
 */
export function TimeRangePicker({ value, defaultValue = LAST_DAY, onChange, ...view }: TimeRangePickerProps) {
  const [choice, choose] = useControllable(value, defaultValue, onChange);
  return <TimeRangePickerView {...view} value={choice} onChange={choose} nowMs={useNow(MINUTE_MS)} />;
}
