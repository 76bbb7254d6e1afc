import { convexTest } from "convex-test";
import { vi } from "vitest";
import { internal } from "../../convex/_generated/api";
import schema from "../../convex/schema";
import { createSandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Snapshot } from "./recountHistory";

const modules = import.meta.glob("../../convex/**/*.{ts,js}");
const { logEvent } = internal.models.voicePipelineEvents;
const { aggregate, cleanUp } = internal.models.voicePipelineMetrics;

/**
 * A deployment in which nothing happens by itself: what a batch schedules never runs, as if the deployment had crashed
 * right after it.
 */
export interface HistoryBackend {
  log: (event: LoggedEvent) => Promise<string>;
  aggregate: (limit?: number) => Promise<number>;
  cleanUp: (limit?: number) => Promise<number>;
  snapshots: () => Promise<Snapshot[]>;
  countEvents: () => Promise<number>;
  setTime: (epochMs: number) => void;
}

function withoutSystemFields<Row extends object>(row: Row): Omit<Row, "_id" | "_creationTime"> {
  const fields = Object.entries(row).filter(([name]) => name !== "_id" && name !== "_creationTime");
  return Object.fromEntries(fields) as Omit<Row, "_id" | "_creationTime">; // fromEntries forgets the names
}

/** Plays a history on both: each enforces Convex's limits per transaction. */
export const HISTORY_BACKENDS: Record<
  "the sandbox" | "convex-test",
  (startTime: number, play: (backend: HistoryBackend) => Promise<void>) => Promise<void>
> = {
  "the sandbox": async (startTime, play) => {
    vi.useFakeTimers({ now: startTime, toFake: ["Date"] });
    const sandbox = createSandbox({ schema, modules, startTime });
    let now = startTime;
    vi.spyOn(sandbox.clock, "now").mockImplementation(() => now);
    try {
      await play({
        log: async (event) => (await sandbox.run(logEvent, { ...event })).status,
        aggregate: async (limit) => (await sandbox.run(aggregate, { limit })).events,
        cleanUp: async (limit) => (await sandbox.run(cleanUp, { limit })).deleted,
        // The sandbox stores what the schema lets through; it does not know the schema's types.
        snapshots: () =>
          Promise.resolve(sandbox.table("voicePipelineMetricsSnapshots").map(withoutSystemFields) as never),
        countEvents: () => Promise.resolve(sandbox.table("voicePipelineEvents").length),
        setTime: (epochMs) => void (now = epochMs),
      });
    } finally {
      sandbox.close();
      vi.useRealTimers();
    }
  },
  "convex-test": async (startTime, play) => {
    vi.useFakeTimers({ now: startTime });
    const backend = convexTest({ schema, modules, transactionLimits: true });
    try {
      await play({
        log: async (event) => (await backend.mutation(logEvent, { ...event })).status,
        aggregate: async (limit) => (await backend.mutation(aggregate, { limit })).events,
        cleanUp: async (limit) => (await backend.mutation(cleanUp, { limit })).deleted,
        snapshots: async () => {
          const rows = await backend.run((ctx) => ctx.db.query("voicePipelineMetricsSnapshots").collect());
          return rows.map(withoutSystemFields);
        },
        countEvents: async () =>
          (await backend.run(async (ctx) => await ctx.db.query("voicePipelineEvents").collect())).length,
        setTime: (epochMs) => void vi.setSystemTime(epochMs),
      });
    } finally {
      vi.clearAllTimers();
      vi.useRealTimers();
    }
  },
};
