import { defineMessages } from "../defineMessages";

/** Words of AlertList. Times and ages arrive formatted. */
export const alertListMessages = defineMessages("alertList", {
  title: "Alerts",
  since: (time: string, age: string) => `Since ${time} (${age})`,
  lastSeen: (age: string) => `Last seen ${age}`,
  acknowledgedBy: (name: string, time: string, age: string) => `Acknowledged by ${name}, ${time} (${age})`,
  asOf: (time: string, timeZone: string) => `As of ${time} (${timeZone})`,
  checked: (time: string, age: string, timeZone: string) => `Health checked ${time}, ${age} (${timeZone})`,
  /** Between two checks things may go wrong: the cards show it first. */
  empty: {
    title: "No open alerts",
    detail: "Health is checked every five minutes: what began since shows then.",
  },
  /** When nobody has looked, no alert means nothing. */
  unwatched: {
    never: {
      title: "Health has not been checked yet",
      detail: "It is every five minutes. If this stays, the monitor's cron jobs are not registered.",
    },
    overdue: {
      title: "Health checks have stopped",
      detail:
        "They should come every five minutes: what went wrong since is not here. See the cron jobs' log.",
    },
  },
  /** While the connection is down nobody can say what is so now. */
  emptyOffline: { title: "No alert was open", detail: "That was so when the connection was lost." },
});
