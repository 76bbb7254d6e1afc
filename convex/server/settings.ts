import { HOURLY_RETENTION_MS } from "../../src/core/historyRange";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";
import { type AlertThresholds, DEFAULT_ALERT_THRESHOLDS } from "../../src/core/thresholds";

export interface Settings {
  /**
   * Over how many rows each counter of the platform is spread, and the gauges of each organisation; the platform's gauges
   * over four times as many. More shards: fewer conflicts between concurrent events, more documents per read (8 counters and
   * 4 rows of gauges each). May be changed at any time.
   */
  platformShards: number;
  /** How far ahead of the deployment's clock an event may be stamped. Later ones are kept as dead letters. */
  clockToleranceMs: number;
  /** How long events are kept after they happened. An hour that is not yet aggregated is kept however old it is. */
  eventRetentionMs: number;
  hourlyRetentionMs: number;
  dailyRetentionMs: number;
  /** How long the read model keeps an artifact after it was completed or failed. */
  artifactRetentionMs: number;
  /**
   * How long resolved alerts, dead letters and finished bulk retries are kept. An alert that is not resolved and a bulk
   * retry under way are kept however old they are.
   */
  recordRetentionMs: number;
  /**
   * How long nothing may move an artifact that is being tried again until the retry counts as lost and another is
   * possible. Not while a person is to decide.
   */
  retryLostAfterMs: number;
  /** When the health check raises an alert. */
  alerts: AlertThresholds;
}

/** Settings as a host gives them: what is left out is the default, each alert's limits as one. */
export type GivenSettings = Partial<Omit<Settings, "alerts"> & { alerts: Partial<AlertThresholds> }>;

export const DEFAULT_SETTINGS: Settings = {
  // See docs/scale.md: with 4 events at one moment hardly one meets another, and a card still reads but 32 counters.
  platformShards: 4,
  // Clocks set by NTP are within seconds; a phone's may be minutes off.
  clockToleranceMs: 5 * MINUTE_MS,
  eventRetentionMs: 48 * HOUR_MS,
  hourlyRetentionMs: HOURLY_RETENTION_MS,
  // As far back as metrics are read by the day.
  dailyRetentionMs: 90 * DAY_MS,
  artifactRetentionMs: 90 * DAY_MS,
  // As long as the artifacts and the days they are about.
  recordRetentionMs: 90 * DAY_MS,
  // Convex ends an action after 10 minutes; what is queued for longer than 20 more is not coming.
  retryLostAfterMs: 30 * MINUTE_MS,
  alerts: DEFAULT_ALERT_THRESHOLDS,
};

/** The settings of a host. Throws when one makes no sense, where the host defines the monitor and not when it is first used. */
export function checkedSettings(given: GivenSettings = {}): Settings {
  const alerts = { ...DEFAULT_SETTINGS.alerts, ...given.alerts };
  const settings: Settings = { ...DEFAULT_SETTINGS, ...given, alerts };
  checkThresholds(alerts);
  const { platformShards, clockToleranceMs, retryLostAfterMs } = settings;
  if (!Number.isInteger(platformShards) || platformShards < 1) {
    throw new Error(`settings.platformShards must be a whole number of at least 1, not ${platformShards}`);
  }
  if (!(clockToleranceMs >= 0)) {
    throw new Error(`settings.clockToleranceMs must be at least 0, not ${clockToleranceMs}`);
  }
  if (!(retryLostAfterMs >= MINUTE_MS)) {
    throw new Error(`settings.retryLostAfterMs must be at least a minute, not ${retryLostAfterMs}`);
  }
  const { eventRetentionMs, hourlyRetentionMs, dailyRetentionMs, artifactRetentionMs, recordRetentionMs } =
    settings;
  const retentions = {
    // What aggregation still needs.
    eventRetentionMs: [eventRetentionMs, 2],
    // The day that runs is read from its hours.
    hourlyRetentionMs: [hourlyRetentionMs, 24],
    // The latency alert compares with the seven days before the one that runs.
    dailyRetentionMs: [dailyRetentionMs, 8 * 24],
    artifactRetentionMs: [artifactRetentionMs, 2],
    recordRetentionMs: [recordRetentionMs, 2],
  } as const;
  for (const [name, [retentionMs, hours]] of Object.entries(retentions)) {
    if (!(retentionMs >= hours * HOUR_MS))
      throw new Error(`settings.${name} must be at least ${hours} hours, not ${retentionMs}`);
  }
  if (artifactRetentionMs < eventRetentionMs) {
    throw new Error("settings.artifactRetentionMs must not be less than settings.eventRetentionMs");
  }
  return settings;
}

function checkThresholds({ failureRate, latency, ...limits }: AlertThresholds): void {
  const values = {
    "failureRate.high": failureRate.high,
    "failureRate.critical": failureRate.critical,
    "failureRate.minimumSample": failureRate.minimumSample,
    "latency.multiple": latency.multiple,
    "latency.minimumSample": latency.minimumSample,
    ...limits,
  };
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= 0)) throw new Error(`settings.alerts.${name} must be at least 0, not ${value}`);
  }
  if (failureRate.critical < failureRate.high) {
    throw new Error("settings.alerts.failureRate.critical must not be less than its high");
  }
}
