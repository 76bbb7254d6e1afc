import type { FunctionArgs, FunctionReference } from "convex/server";
import { api } from "../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../convex/server/settings";
import type { Sandbox } from "../sandbox";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { DAY_MS, HOUR_MS } from "../src/core/timeWindow";
import { store } from "../test/backend/storeEvents";
import { asStaff, deploy, START } from "./deployment";
import { count, type Table } from "./Table";
import { ms, timeOf } from "./timing";
import { inTurn, ofOrganizations, recordedEvents, repeated } from "./workload";

const { voicePipelineMetrics, voicePipelineEvents, voicePipelineArtifacts, voicePipelineAlerts } = api.models;
const REPETITIONS = 200;
const PAGE = { numItems: 50, cursor: null };

/** What a read asks for the `index`-th time, of a log of these events. */
type Read = [
  name: string,
  run: (sandbox: Sandbox, events: readonly LoggedEvent[], index: number) => Promise<unknown>,
];

function read<F extends FunctionReference<"query">>(
  name: string,
  fn: F,
  argsOf: (event: LoggedEvent) => FunctionArgs<F>,
): Read {
  return [
    name,
    // A prime, so that the calls ask about notes from all over the day.
    (sandbox, events, index) => sandbox.run(fn, argsOf(inTurn(events, index * 7919)), asStaff),
  ];
}

const week = { startTime: START - 7 * DAY_MS, endTime: START };
const READS: readonly Read[] = [
  read("getRealTimeMetrics", voicePipelineMetrics.getRealTimeMetrics, () => ({})),
  read("getPipelineState", voicePipelineMetrics.getPipelineState, () => ({})),
  read("getHistoricalMetrics, a week", voicePipelineMetrics.getHistoricalMetrics, () => week),
  read("getStageBreakdown, a week", voicePipelineMetrics.getStageBreakdown, () => week),
  read("getOrgBreakdown, a week", voicePipelineMetrics.getOrgBreakdown, () => week),
  read("getRecentEvents, newest 50", voicePipelineEvents.getRecentEvents, () => ({ paginationOpts: PAGE })),
  read("getRecentEvents, errors only", voicePipelineEvents.getRecentEvents, () => ({
    errorsOnly: true,
    paginationOpts: PAGE,
  })),
  read("getRecentEvents, a stage of an organisation", voicePipelineEvents.getRecentEvents, (event) => ({
    organizationId: event.organizationId,
    stage: "transcription" as const,
    paginationOpts: PAGE,
  })),
  read("getEventTimeline", voicePipelineEvents.getEventTimeline, ({ artifactId = "" }) => ({
    artifactId,
    paginationOpts: { numItems: 100, cursor: null },
  })),
  read("getArtifacts, newest 50", voicePipelineArtifacts.getArtifacts, () => ({ paginationOpts: PAGE })),
  read("getActiveArtifacts", voicePipelineArtifacts.getActiveArtifacts, () => ({ paginationOpts: PAGE })),
  read("getFailedArtifacts", voicePipelineArtifacts.getFailedArtifacts, () => ({ paginationOpts: PAGE })),
  read("getActiveAlerts", voicePipelineAlerts.getActiveAlerts, () => ({})),
];

/** Every public read at two sizes of the log, the second a hundred times the first or more. */
export async function reads({ events: size }: { events: number }): Promise<Table[]> {
  const recorded = ofOrganizations(await recordedEvents(), 50);
  const sizes = [1_000, size];
  const results = new Map<string, (string | number)[]>();
  for (const events of sizes) {
    const sandbox = deploy();
    const stored = repeated(recorded, { events, lengthMs: DAY_MS, endMs: START });
    await store(sandbox, stored, DEFAULT_SETTINGS.platformShards);
    await sandbox.clock.advance(HOUR_MS); // its finished hours are aggregated
    for (const [name, run] of READS) {
      const { p50, p99 } = await timeOf((index) => run(sandbox, stored, index), REPETITIONS);
      const calls = sandbox.usage.log.slice(-REPETITIONS);
      const most = (what: "documentsRead" | "bytesRead" | "indexRanges") =>
        Math.max(...calls.map((call) => call[what]));
      const found = results.get(name) ?? [];
      found.push(
        count(most("documentsRead")),
        count(most("indexRanges")),
        count(most("bytesRead")),
        ms(p50),
        ms(p99),
      );
      results.set(name, found);
    }
    sandbox.close();
  }
  return [
    {
      title: `Reads with ${sizes.map(count).join(" and ")} events stored: the most that one of ${REPETITIONS} calls read, and how long they took`,
      columns: [
        "",
        ...sizes.flatMap((events) => [`documents at ${count(events)}`, "ranges", "bytes", "p50", "p99"]),
      ],
      rows: [...results].map(([name, found]) => [name, ...found]),
    },
  ];
}
