import type { AlertSeverity } from "./model";
import type { Finding, Verdict } from "./alertVerdicts";
import { DAY_MS, MINUTE_MS } from "./timeWindow";
import type { Stage } from "./vocabulary";

/**
 * The life of an alert. Times are epoch milliseconds.
 *
 *     (none) ── holds ──► open ── somebody knows ──► acknowledged
 *        ▲                 │                              │
 *        └──── resolved ◄──┴──── clear for two checks ────┘
 */
export interface AlertLife {
  severity: AlertSeverity;
  state: "open" | "acknowledged" | "resolved";
  value: number;
  threshold: number;
  stage?: Stage;
  since: number;
  lastSeenAt: number;
  /** The first check in a row that found it clear; absent while it holds. */
  clearSince?: number;
  /** The last check. */
  checkedAt: number;
  acknowledgedBy?: string;
  acknowledgedAt?: number;
  resolvedAt?: number;
}

/** Checks closer together than this are one: a check that ran twice must not count for two. */
const MIN_INTERVAL_MS = MINUTE_MS;
/** How long an alert stays on what was last seen while too little is known: a pipeline has its busy hours every day. */
const UNKNOWN_LIMIT_MS = DAY_MS;

/**
 * The alert of a condition after a check. `known` is the one that is not resolved, if there is one; null: there is none,
 * before or after. A check that is no later than the last one changes nothing, so running one twice is running it once.
 * Too little known neither confirms an alert nor clears it, nor opens one; after a day it counts as clear.
 */
export function afterCheck(known: AlertLife | null, finding: Finding, nowMs: number): AlertLife | null {
  if (known === null) return isVerdict(finding) ? opened(finding, nowMs) : null;
  if (nowMs <= known.checkedAt) return known;
  if (finding === "unknown" && nowMs - known.lastSeenAt < UNKNOWN_LIMIT_MS) {
    return { ...known, checkedAt: nowMs };
  }
  if (isVerdict(finding)) {
    return { ...known, ...finding, stage: finding.stage, ...seen(nowMs) };
  }
  if (known.clearSince === undefined) return { ...known, clearSince: nowMs, checkedAt: nowMs };
  if (nowMs - known.clearSince < MIN_INTERVAL_MS) return known;
  return { ...known, state: "resolved", resolvedAt: nowMs, checkedAt: nowMs };
}

const isVerdict = (finding: Finding): finding is Verdict => finding !== null && finding !== "unknown";

const seen = (nowMs: number) => ({ lastSeenAt: nowMs, checkedAt: nowMs, clearSince: undefined });

const opened = (verdict: Verdict, nowMs: number): AlertLife => ({
  ...verdict,
  state: "open",
  since: nowMs,
  lastSeenAt: nowMs,
  checkedAt: nowMs,
});

/** The alert after somebody said that they know. The first to say so stays; a resolved alert stays as it is. */
export function afterAcknowledgement(known: AlertLife, by: string, nowMs: number): AlertLife {
  if (known.state !== "open") return known;
  return { ...known, state: "acknowledged", acknowledgedBy: by, acknowledgedAt: nowMs };
}
