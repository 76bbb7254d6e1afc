import { convexTest } from "convex-test";
import { getFunctionName } from "convex/server";
import { vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import type { Doc } from "../../convex/server/dataModel";
import type { monitorTables } from "../../convex/server/tables";
import schema from "../../convex/schema";
import { createSandbox, type Sandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { AlertCondition } from "../../src/core/model";
import type { Recount } from "../convex/recount";
import { type Batch, withCutChains } from "./cutChains";
import { asStaff } from "./inSandbox";
import type { Snapshot } from "./recountHistory";
import { type AlertDeed, type AlertRow, storedReadings } from "./recountAlerts";
import { withSettings } from "./withSettings";

const modules = import.meta.glob("../../convex/**/*.{ts,js}");
const { logEvent } = internal.models.voicePipelineEvents;
const { aggregate, cleanUp } = internal.models.voicePipelineMetrics;
const { checkHealth } = internal.models.voicePipelineAlerts;
const { getRealTimeMetrics, getPipelineState } = api.models.voicePipelineMetrics;
const { getArtifacts } = api.models.voicePipelineArtifacts;
const { getActiveAlerts, acknowledgeAlert } = api.models.voicePipelineAlerts;

const HOUR_MS = 3_600_000;
const FIRST_PAGE = { paginationOpts: { numItems: 500, cursor: null } };
const STAFF = "staff";

/** Retention so short that a day sees all of it, and alerts that a few artifacts raise. */
export const HISTORY_SETTINGS = {
  eventRetentionMs: 3 * HOUR_MS,
  alerts: {
    failureRate: { high: 0.2, critical: 0.5, minimumSample: 2 },
    latency: { multiple: 1.2, minimumSample: 1 },
    queueDepth: 1,
    disambiguationBacklog: 2,
    inactivityMs: HOUR_MS,
  },
};

type Table = keyof typeof monitorTables;

/** A deployment that a history is played on. */
interface Deployment {
  log: (event: LoggedEvent) => Promise<string>;
  /** One batch. Without cron jobs what it schedules never runs, as if the deployment had crashed right after it. */
  aggregate: (limit?: number) => Promise<number>;
  cleanUp: (limit?: number) => Promise<number>;
  checkHealth: () => Promise<unknown>;
  /** Staff say that they know of the gravest alert; null when there is none. */
  acknowledge: () => Promise<AlertCondition | null>;
  now: () => number;
  /** Lets time pass, and with it what cron jobs there are. */
  setTime: (epochMs: number) => Promise<void>;
  /** Lets time pass until all that may be aggregated is. */
  finish: (epochMs: number) => Promise<void>;
  /** What the reads say of the platform or of an organisation. */
  said: (organizationId?: string) => Promise<Recount>;
  rows: <Name extends Table>(table: Name) => Promise<Doc<Name>[]>;
  /** Has the listener called right after each health check. */
  onCheck: (listener: () => Promise<void>) => void;
}

/** A deployment with the events its log took, and what was done about alerts. */
export interface HistoryBackend extends Deployment {
  snapshots: () => Promise<Snapshot[]>;
  alerts: () => Promise<AlertRow[]>;
  countEvents: () => Promise<number>;
  accepted: readonly LoggedEvent[];
  deeds: readonly AlertDeed[];
}

function observed(deployment: Deployment): HistoryBackend {
  const { rows, now } = deployment;
  const accepted: LoggedEvent[] = [];
  const deeds: AlertDeed[] = [];
  const snapshots = async () => (await rows("voicePipelineMetricsSnapshots")).map(withoutSystemFields);
  deployment.onCheck(async () => {
    const [at, log] = [now(), [...accepted]];
    const [stored, kept, [state]] = await Promise.all([
      snapshots(),
      rows("voicePipelineEvents"),
      rows("voicePipelineHistoryState"),
    ]);
    deeds.push({ kind: "check", at, log, ...storedReadings(stored, kept, state) });
  });
  return {
    ...deployment,
    accepted,
    deeds,
    log: async (event) => {
      const status = await deployment.log(event);
      if (status === "logged") accepted.push(event);
      return status;
    },
    acknowledge: async () => {
      const condition = await deployment.acknowledge();
      if (condition !== null) deeds.push({ kind: "acknowledge", at: now(), condition, by: STAFF });
      return condition;
    },
    snapshots,
    alerts: async () => (await rows("voicePipelineAlerts")).map(withoutSystemFields),
    countEvents: async () => (await rows("voicePipelineEvents")).length,
  };
}

function withoutSystemFields<Row extends object>(row: Row): Omit<Row, "_id" | "_creationTime"> {
  const fields = Object.entries(row).filter(([name]) => name !== "_id" && name !== "_creationTime");
  return Object.fromEntries(fields) as Omit<Row, "_id" | "_creationTime">; // fromEntries forgets the names
}

async function aggregateAll({ aggregate }: Pick<Deployment, "aggregate">): Promise<void> {
  while ((await aggregate(2)) > 0);
}

/** What is done in a sandbox, whoever drives its clock. */
function inSandbox(sandbox: Sandbox) {
  return {
    log: async (event) => (await sandbox.run(logEvent, { ...event })).status,
    aggregate: async (limit) => (await sandbox.run(aggregate, { limit })).events,
    cleanUp: async (limit) => (await sandbox.run(cleanUp, { limit })).deleted,
    checkHealth: () => sandbox.run(checkHealth, {}),
    acknowledge: async () => {
      const [alert] = await sandbox.run(getActiveAlerts, {}, asStaff);
      if (alert === undefined) return null;
      await sandbox.run(acknowledgeAlert, { alertId: alert.alertId }, asStaff);
      return alert.condition;
    },
    now: () => sandbox.clock.now(),
    said: async (organizationId) => ({
      metrics: await sandbox.run(getRealTimeMetrics, { organizationId }, asStaff),
      state: await sandbox.run(getPipelineState, { organizationId }, asStaff),
      artifacts: (await sandbox.run(getArtifacts, { organizationId, ...FIRST_PAGE }, asStaff)).page,
    }),
    // The sandbox stores what the schema lets through; it does not know the schema's types.
    rows: (table) => Promise.resolve(sandbox.table(table) as never),
    onCheck: (listener) => {
      sandbox.usage.subscribe(({ path }) => {
        // What it reads it reads at once.
        if (path === getFunctionName(checkHealth)) void listener();
      });
    },
  } satisfies Partial<Deployment>;
}

interface Plan {
  startTime: number;
  /** Batches of the scheduled work where there are cron jobs; over again when they are used up. */
  batches?: readonly Batch[];
}

type Play = (plan: Plan, history: (backend: HistoryBackend) => Promise<void>) => Promise<void>;

/** Plays a history on each: all enforce Convex's limits per transaction. */
export const HISTORY_BACKENDS: Record<
  "the sandbox" | "the sandbox with its cron jobs" | "convex-test",
  Play
> = {
  "the sandbox": async ({ startTime }, history) => {
    const sandbox = createSandbox({
      schema,
      modules: { ...modules, ...withSettings(HISTORY_SETTINGS) },
      startTime,
    });
    let now = startTime;
    vi.spyOn(sandbox.clock, "now").mockImplementation(() => now);
    const deployment = inSandbox(sandbox);
    const setTime = (epochMs: number) => Promise.resolve(void (now = epochMs));
    const finish = async (epochMs: number) => {
      await setTime(epochMs);
      await aggregateAll(deployment);
    };
    try {
      await history(observed({ ...deployment, setTime, finish }));
    } finally {
      sandbox.close();
    }
  },
  "the sandbox with its cron jobs": async ({ startTime, batches = [] }, history) => {
    let next = 0;
    let mayCrash = true;
    const nextBatch = (): Batch => {
      const batch = batches[next++ % batches.length];
      return batch && mayCrash ? batch : { limit: 1_000, isLast: false };
    };
    const sandbox = createSandbox({
      schema,
      modules: { ...modules, ...withCutChains(HISTORY_SETTINGS, nextBatch) },
      startTime,
    });
    const setTime = (epochMs: number) => sandbox.clock.advance(Math.max(0, epochMs - sandbox.clock.now()));
    const finish = async (epochMs: number) => {
      mayCrash = false;
      await setTime(epochMs);
    };
    try {
      await history(observed({ ...inSandbox(sandbox), setTime, finish }));
    } finally {
      sandbox.close();
    }
  },
  "convex-test": async ({ startTime }, history) => {
    vi.useFakeTimers({ now: startTime });
    const mount = Object.entries(withSettings(HISTORY_SETTINGS)).map(
      ([path, module]) => [path, () => Promise.resolve(module)] as const,
    );
    const backend = convexTest({
      schema,
      modules: { ...modules, ...Object.fromEntries(mount) },
      transactionLimits: true,
    });
    const staff = backend.withIdentity({ subject: STAFF, role: "platform_staff" });
    let hear = () => Promise.resolve();
    const aggregateOnce = async (limit?: number) => (await backend.mutation(aggregate, { limit })).events;
    const setTime = (epochMs: number) => Promise.resolve(void vi.setSystemTime(epochMs));
    try {
      await history(
        observed({
          log: async (event) => (await backend.mutation(logEvent, { ...event })).status,
          aggregate: aggregateOnce,
          cleanUp: async (limit) => (await backend.mutation(cleanUp, { limit })).deleted,
          checkHealth: async () => {
            await backend.mutation(checkHealth, {});
            await hear();
          },
          acknowledge: async () => {
            const [alert] = await staff.query(getActiveAlerts, {});
            if (alert === undefined) return null;
            await staff.mutation(acknowledgeAlert, { alertId: alert.alertId });
            return alert.condition;
          },
          now: () => Date.now(),
          setTime,
          finish: async (epochMs) => {
            await setTime(epochMs);
            await aggregateAll({ aggregate: aggregateOnce });
          },
          said: async (organizationId) => ({
            metrics: await staff.query(getRealTimeMetrics, { organizationId }),
            state: await staff.query(getPipelineState, { organizationId }),
            artifacts: (await staff.query(getArtifacts, { organizationId, ...FIRST_PAGE })).page,
          }),
          rows: async (table) => await backend.run(async (ctx) => await ctx.db.query(table).collect()),
          onCheck: (listener) => void (hear = listener),
        }),
      );
    } finally {
      vi.clearAllTimers();
      vi.useRealTimers();
    }
  },
};
