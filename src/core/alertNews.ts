import { ALERT_SEVERITY_NAMES } from "./alertConditions";
import type { Alert, AlertSeverity } from "./model";

/** What a reader knows of the alerts that hold, and what came up last. */
export interface HeardAlerts {
  /** The gravest severity told of each alert, by its id; null before the first alerts are known. */
  known: ReadonlyMap<string, AlertSeverity> | null;
  /** The alerts of the last time that any opened or became graver: another array each time. */
  news: readonly Alert[];
}

export const NOTHING_HEARD: HeardAlerts = { known: null, news: [] };

/**
 * Hears of the alerts that hold now. News are those that opened since, and those that became graver than they were ever
 * told to be, acknowledged or not. The first alerts heard of are no news: the reader finds them on the page. `null`:
 * nothing may be known any more, such as after signing out. The same object when nothing changed.
 */
export function hearAlerts(heard: HeardAlerts, alerts: readonly Alert[] | null): HeardAlerts {
  if (alerts === null) return heard.known === null ? heard : NOTHING_HEARD;
  const { known } = heard;
  const told = new Map(
    alerts.map((alert) => [alert.alertId, graver(known?.get(alert.alertId), alert.severity)]),
  );
  if (known === null) return { known: told, news: heard.news };

  const news = alerts.filter(({ alertId, state }) => {
    const before = known.get(alertId);
    return before === undefined ? state === "open" : before !== told.get(alertId);
  });
  const isSame =
    news.length === 0 && told.size === known.size && alerts.every(({ alertId }) => known.has(alertId));
  return isSame ? heard : { known: told, news: news.length === 0 ? heard.news : news };
}

const graver = (before: AlertSeverity | undefined, now: AlertSeverity): AlertSeverity =>
  before !== undefined && rank(before) < rank(now) ? before : now;

/** 0 is the gravest. */
const rank = (severity: AlertSeverity) => ALERT_SEVERITY_NAMES.indexOf(severity);
