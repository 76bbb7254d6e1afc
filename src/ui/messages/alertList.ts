import { defineMessages } from "../defineMessages";

/** Words of AlertList. Times and ages arrive formatted. */
export const alertListMessages = defineMessages("alertList", {
  title: "Alerts",
  since: (time: string, age: string) => `Since ${time} (${age})`,
  lastSeen: (age: string) => `Last seen ${age}`,
  acknowledgedBy: (name: string, time: string, age: string) => `Acknowledged by ${name}, ${time} (${age})`,
  asOf: (time: string, timeZone: string) => `As of ${time} (${timeZone})`,
  /** Between two checks things may go wrong: the cards show it first. */
  empty: {
    title: "No open alerts",
    detail: "Health is checked every five minutes: what began since shows then.",
  },
  /** While the connection is down nobody can say what is so now. */
  emptyOffline: { title: "No alert was open", detail: "That was so when the connection was lost." },
});
