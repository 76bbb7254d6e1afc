import { DEFAULT_SETTINGS } from "../convex/server/settings";
import type { UsageEntry } from "../sandbox";
import { convexLimits } from "../sandbox/database/limits";
import { DAY_MS, HOUR_MS } from "../src/core/timeWindow";
import { store } from "../test/backend/storeEvents";
import { deploy, START } from "./deployment";
import { count, type Table } from "./Table";
import { ofOrganizations, recordedEvents, repeated } from "./workload";

/** A run of a function, and when it ended. */
type Run = UsageEntry & { endedMs: number };

/**
 * A day's events that nobody has aggregated are stored, and all are past their retention: the worst that the cron jobs can
 * find. Then an hour passes, with its :07 and :23.
 */
export async function history({ events: size }: { events: number }): Promise<Table[]> {
  const recorded = ofOrganizations(await recordedEvents(), 50);
  const sandbox = deploy();
  const { platformShards, eventRetentionMs } = DEFAULT_SETTINGS;
  const endMs = START - eventRetentionMs - HOUR_MS;
  await store(sandbox, repeated(recorded, { events: size, lengthMs: DAY_MS, endMs }), platformShards);

  const runs: Run[] = [];
  sandbox.usage.subscribe((entry) => {
    // A scheduled function is named by its file.
    runs.push({ ...entry, path: entry.path.replace(".js:", ":"), endedMs: performance.now() });
  });
  const startedMs = performance.now();
  await sandbox.clock.advance(HOUR_MS);
  const left = sandbox.table("voicePipelineEvents").length;
  if (left > 0) throw new Error(`${left} events are left`);
  sandbox.close();

  const chain = (path: string, begin: number) => {
    const calls = runs.filter((run) => run.path === path);
    const [end = begin] = calls.slice(-1).map(({ endedMs }) => endedMs);
    const most = (name: keyof typeof convexLimits & keyof UsageEntry) => {
      const value = Math.max(...calls.map((call) => call[name]));
      return `${count(value)} (${((100 * value) / convexLimits[name]).toFixed(1)} %)`;
    };
    const durations = calls.map((run) => {
      const before = runs[runs.indexOf(run) - 1]?.endedMs ?? startedMs;
      return run.endedMs - before;
    });
    return [
      path.split(":")[1] ?? path,
      count(calls.length),
      most("documentsRead"),
      most("bytesRead"),
      most("documentsWritten"),
      most("bytesWritten"),
      `${count(Math.max(...durations))} ms`,
      `${count(((end - begin) / size) * 10_000)} ms`,
      `${count((end - begin) / 1000)} s`,
    ];
  };
  const aggregation = chain("models/voicePipelineMetrics:aggregate", startedMs);
  const isCleanUp = ({ path }: Run) => path === "models/voicePipelineMetrics:cleanUp";
  const cleanUp = chain(
    "models/voicePipelineMetrics:cleanUp",
    runs[runs.findIndex(isCleanUp) - 1]?.endedMs ?? startedMs,
  );
  return [
    {
      title: `The cron jobs find ${count(size)} events of one day, 50 organisations, none aggregated and all past their retention; the most that one transaction did, and how much of Convex's limit that is`,
      columns: [
        "",
        "transactions",
        "documents read",
        "bytes read",
        "documents written",
        "bytes written",
        "longest",
        "per 10,000 events",
        "in all",
      ],
      rows: [aggregation, cleanUp],
    },
  ];
}
