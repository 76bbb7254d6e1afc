/** From when on a number is worth a person's attention. Defaults; every view that uses them takes others as a prop. */
export interface Thresholds {
  /** Failed of finished, 0 to 1. Under `minimumSample` finished artifacts a rate says nothing. */
  failureRate: { high: number; critical: number; minimumSample: number };
  /** Entities that wait for a person. */
  disambiguationBacklog: number;
  /** Artifacts that wait for one stage. */
  queueDepth: number;
}

/** The health checks' own limits, so that what a card marks and what an alert says agree. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  failureRate: { high: 0.1, critical: 0.25, minimumSample: 10 },
  disambiguationBacklog: 100,
  queueDepth: 50,
};
