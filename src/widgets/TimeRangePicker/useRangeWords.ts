import type { TimeRangeChoice } from "../../core/timeRange";
import { shownRange } from "../../core/timeRangeSteps";
import { DAY_MS, HOUR_MS } from "../../core/timeWindow";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";

/** How a choice is called, and from when to when it is. */
export function useRangeWords(nowMs: number) {
  const format = useFormat();
  const words = useMessages(timeRangePickerMessages);

  const nameOfLast = (durationMs: number): string => {
    if (durationMs === HOUR_MS) return words.lastHour;
    if (durationMs % DAY_MS === 0 && durationMs > DAY_MS)
      return words.lastDays(format.number(durationMs / DAY_MS));
    if (durationMs % HOUR_MS === 0) return words.lastHours(format.number(durationMs / HOUR_MS));
    return words.last(format.duration(durationMs));
  };

  const spanOf = (choice: TimeRangeChoice): string => {
    const { startTime, endTime } = shownRange(choice, nowMs, format.timeZone);
    return format.range(startTime, endTime);
  };

  const nameOf = (choice: TimeRangeChoice): string => {
    switch (choice.kind) {
      case "yesterday":
        return words.yesterday;
      case "days":
        return choice.days === 1 ? words.today : words.calendarDays(format.number(choice.days));
      case "last":
        return nameOfLast(choice.durationMs);
      case "between":
        return spanOf(choice);
    }
  };

  return { nameOf, spanOf, timeZone: format.timeZone, zone: format.zone(nowMs) };
}
