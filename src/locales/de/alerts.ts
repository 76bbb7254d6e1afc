import type { Messages } from "../../ui/messages";

export const alerts: Messages["alerts"] = {
  meanings: {
    failure_rate: ({ value, threshold }) =>
      `${value} der Artefakte, die in einer Stunde endeten, schlugen fehl; die Grenze ist ${threshold}.`,
    latency: ({ value, threshold }) =>
      `Artefakte brauchen ${value} so lange wie in den sieben Tagen davor (95. Perzentil, von Anfang bis Ende); die Grenze ist ${threshold}.`,
    queue_depth: ({ value, threshold, stage }) =>
      `${value} Artefakte warten auf ${stage ?? "eine Stufe"}; die Grenze ist ${threshold}.`,
    disambiguation_backlog: ({ value, threshold }) =>
      `${value} Namen warten darauf, dass jemand sie zuordnet; die Grenze ist ${threshold}.`,
    circuit_breaker: ({ value }) =>
      `Der KI-Dienst wird nicht aufgerufen: Sein Schutzschalter ist seit ${value} offen.`,
    inactivity: ({ value, threshold }) =>
      `Die Pipeline hat ${value} lang nichts getan; die Grenze ist ${threshold}.`,
  },
  multiple: (times) => `${times}-mal`,
  summary: (condition, severity) => `${condition}, ${severity}`,
  acknowledge: "Gesehen",
  acknowledging: "Wird vermerkt …",
  acknowledgeAlert: (alert) => `Gesehen: ${alert}`,
  acknowledgingAlert: (alert) => `Wird vermerkt … ${alert}`,
  acknowledgeFailed: (reason) => `Nicht vermerkt: ${reason}`,
  alreadyResolved: "Es hat sich inzwischen erledigt.",
  announceOne: (alert, meaning) => `Neue Warnung: ${alert}. ${meaning}`,
  announceMany: (count, alerts) => `${count} neue Warnungen: ${alerts}.`,
  selectShort: "Zeigen, wo",
  select: (alert) => `Zeigen, wo: ${alert}`,
};
