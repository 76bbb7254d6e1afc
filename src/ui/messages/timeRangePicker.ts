import { defineMessages } from "../defineMessages";

/** Words of TimeRangePicker. Numbers, durations and times arrive formatted. */
export const timeRangePickerMessages = defineMessages("timeRangePicker", {
  label: "Time range",
  back: "Earlier",
  forward: "Later",
  zoomOut: "Zoom out",
  presets: "Relative to now",
  presetsHint: "They move with the clock by themselves.",
  last: (duration: string) => `Last ${duration}`,
  lastHour: "Last hour",
  lastHours: (hours: string) => `Last ${hours} hours`,
  lastDays: (days: string) => `Last ${days} days`,
  calendarDays: (days: string) => `${days} days with today`,
  today: "Today",
  yesterday: "Yesterday",
  typed: "Type a range",
  typedPlaceholder: "2h, yesterday, 9:00 to 11:30…",
  typedUnread: "Not understood. Try “2h”, “yesterday” or “2026-03-01 9:00 to 17:00”.",
  absolute: "From one moment to another",
  from: "From",
  to: "To",
  apply: "Apply",
  timeZone: (zone: string) => `Times are in ${zone}`,
  problems: {
    incomplete: "Enter both moments.",
    inverted: "The end must be after the start.",
    future: "It begins in the future: nothing has happened there yet.",
    too_long: (days: string) => `At most ${days} days can be shown.`,
  },
  /** What a reader may type for each, with spaces between the words. */
  words: {
    now: "now",
    today: "today",
    yesterday: "yesterday",
    minutes: "m min mins minute minutes",
    hours: "h hr hrs hour hours",
    days: "d day days",
    weeks: "w week weeks",
    to: "to until",
  },
});
