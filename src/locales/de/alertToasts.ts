import type { Messages } from "../../ui/messages";

export const alertToasts: Messages["alertToasts"] = {
  title: "Neue Warnungen (F6)",
  since: (time, timeZone) => `Seit ${time} (${timeZone})`,
  dismiss: (alert) => `${alert} ausblenden`,
  more: (count) => `${count} weitere`,
  fewer: "Weniger zeigen",
  dismissAll: "Alle ausblenden",
  unreadable: "Neue Warnungen können nicht gemeldet werden",
};
