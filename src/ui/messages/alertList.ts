import { defineMessages } from "../defineMessages";

/** Words of AlertList. Times and ages arrive formatted. */
export const alertListMessages = defineMessages("alertList", {
  title: "Alerts",
  since: (time: string, age: string) => `Since ${time} (${age})`,
  lastSeen: (age: string) => `Last seen ${age}`,
  acknowledgedBy: (name: string, time: string, age: string) => `Acknowledged by ${name}, ${time} (${age})`,
  asOf: (time: string, timeZone: string) => `As of ${time} (${timeZone})`,
  empty: { title: "Nothing is wrong", detail: "No alert is open." },
  /** While the connection is down nobody can say what is so now. */
  emptyOffline: { title: "Nothing was wrong", detail: "No alert was open when the connection was lost." },
});
