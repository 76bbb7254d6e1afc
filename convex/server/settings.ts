import { MINUTE_MS } from "../../src/core/timeWindow";

export interface Settings {
  /**
   * Over how many rows each platform total is spread, so that concurrent events rarely meet on one.
   * More shards: fewer conflicts, more documents per read (8 counters and 1 row of gauges each). May be changed at any time.
   */
  platformShards: number;
  /** How far ahead of the deployment's clock an event may be stamped. Later ones are kept as dead letters. */
  clockToleranceMs: number;
}

export const DEFAULT_SETTINGS: Settings = {
  // 4 rows of counters read per card; at 64 writers the transactions are still short next to the time between them.
  platformShards: 4,
  // Clocks set by NTP are within seconds; a phone's may be minutes off.
  clockToleranceMs: 5 * MINUTE_MS,
};

/** Throws when a setting makes no sense, where the host defines the monitor and not when it is first used. */
export function checkedSettings(settings: Settings): Settings {
  const { platformShards, clockToleranceMs } = settings;
  if (!Number.isInteger(platformShards) || platformShards < 1) {
    throw new Error(`settings.platformShards must be a whole number of at least 1, not ${platformShards}`);
  }
  if (!(clockToleranceMs >= 0)) {
    throw new Error(`settings.clockToleranceMs must be at least 0, not ${clockToleranceMs}`);
  }
  return settings;
}
