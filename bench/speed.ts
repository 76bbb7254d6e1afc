import { internal } from "../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../convex/server/settings";
import { HOUR_MS } from "../src/core/timeWindow";
import type { Sandbox } from "../sandbox";
import type { LoggedEvent } from "../src/core/loggedEvent";
import { store } from "../test/backend/storeEvents";
import { deploy, START } from "./deployment";
import { count, type Table } from "./Table";
import { ms, timeOf, type Timing } from "./timing";
import { inTurn, ofOrganizations, recordedEvents, repeated } from "./workload";

const { logEvent } = internal.models.voicePipelineEvents;
const { checkHealth } = internal.models.voicePipelineAlerts;
const { aggregate } = internal.models.voicePipelineMetrics;
const HOUR_EVENTS = 10_000;
/** Five that count, and one to warm up. */
const AGGREGATIONS = 6;

/** How long what runs on its own takes in the sandbox, on one core. */
export async function speed(): Promise<Table[]> {
  const recorded = ofOrganizations(await recordedEvents(), 50);
  const hour = repeated(recorded, { events: HOUR_EVENTS, lengthMs: HOUR_MS / 2, endMs: START });
  const sandbox = deploy();
  await store(sandbox, hour, DEFAULT_SETTINGS.platformShards);
  const logged = await timeOf(async (index) => {
    const event = inTurn(hour, index);
    await sandbox.run(logEvent, {
      ...event,
      eventId: `more ${index}`,
      artifactId: `more ${event.artifactId}`,
    });
  }, 1_000);
  const checked = await timeOf(() => sandbox.run(checkHealth, {}), 200);
  sandbox.close();
  const line = (what: string, { p50, p99, min }: Timing, target: string) => [
    what,
    ms(min),
    ms(p50),
    ms(p99),
    target,
  ];
  return [
    {
      title: `With ${count(HOUR_EVENTS)} events stored`,
      columns: ["", "fastest", "p50", "p99", "target"],
      rows: [
        line("logEvent", logged, "1 ms"),
        line("checkHealth", checked, "10 ms"),
        line(`aggregating an hour of ${count(HOUR_EVENTS)} events`, await timeAggregation(hour), "1 s"),
      ],
    },
  ];
}

/** All batches of one hour, each time in a deployment of its own. */
async function timeAggregation(hour: readonly LoggedEvent[]): Promise<Timing> {
  const deployments: Sandbox[] = [];
  for (let run = 0; run < AGGREGATIONS; run++) {
    const sandbox = deploy(undefined, START + HOUR_MS);
    await store(sandbox, hour, DEFAULT_SETTINGS.platformShards);
    deployments.push(sandbox);
  }
  return await timeOf(async (index) => {
    const sandbox = inTurn(deployments, index);
    while ((await sandbox.run(aggregate, {})).events > 0);
    sandbox.close();
  }, 5);
}
