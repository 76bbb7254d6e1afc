import { defineMessages } from "../defineMessages";

/** Words of AlertToasts. Numbers and times arrive formatted. */
export const alertToastsMessages = defineMessages("alertToasts", {
  /** Name of the region; F6 goes there. */
  title: "New alerts (F6)",
  since: (time: string, timeZone: string) => `Since ${time} (${timeZone})`,
  dismiss: (alert: string) => `Dismiss ${alert}`,
  more: (count: string) => `${count} more`,
  fewer: "Show fewer",
  dismissAll: "Dismiss all",
  unreadable: "New alerts cannot be told of",
});
