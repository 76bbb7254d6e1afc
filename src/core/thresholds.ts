import { MINUTE_MS } from "./timeWindow";

/** From when on a number is worth a person's attention. Defaults; every view that uses them takes others as a prop. */
export interface Thresholds {
  /** Failed of finished, 0 to 1. Under `minimumSample` finished artifacts a rate says nothing. */
  failureRate: { high: number; critical: number; minimumSample: number };
  /** Entities that wait for a person. */
  disambiguationBacklog: number;
  /** Artifacts that wait for one stage. */
  queueDepth: number;
}

/** Limits of the health check: those of the views, and two more. A setting of the host. */
export interface AlertThresholds extends Thresholds {
  /** How many times the usual end-to-end latency. Under `minimumSample` completed artifacts neither is known. */
  latency: { multiple: number; minimumSample: number };
  /** How long nothing may happen, in milliseconds. */
  inactivityMs: number;
}

/** The health checks' own limits, so that what a card marks and what an alert says agree. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  failureRate: { high: 0.1, critical: 0.25, minimumSample: 10 },
  disambiguationBacklog: 100,
  queueDepth: 50,
};

export const DEFAULT_ALERT_THRESHOLDS: AlertThresholds = {
  ...DEFAULT_THRESHOLDS,
  // The 95th percentile of fewer values is little more than the slowest of them.
  latency: { multiple: 2, minimumSample: 20 },
  inactivityMs: 60 * MINUTE_MS,
};
