import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import schema from "../convex/schema";
import { parseTrace } from "../replay/parseTrace";
import { replayTrace } from "../replay/replayTrace";
import { createSandbox } from "../sandbox";
import { againstRecount } from "../test/replay/againstRecount";
import { convexModules } from "./convexModules";

/** `npm run trace -- FILE`: has a whole trace come in, waits until the last note is done, and compares with a recount. */
const {
  positionals: [path = "replay/traces/azure-llm-conv-2023-excerpt.csv"],
} = parseArgs({ allowPositionals: true });

const arrivals = parseTrace(readFileSync(path, "utf8"));
const sandbox = createSandbox({ schema, modules: convexModules, startTime: arrivals[0]?.atMs });
const startedMs = performance.now();
const replay = await replayTrace(sandbox, arrivals);
const MINUTE_MS = 60_000;
while (replay.isRunning || sandbox.table("voiceNoteArtifacts").some(({ state }) => state === "in_progress")) {
  await sandbox.clock.advance(MINUTE_MS);
  process.stderr.write(`\r${new Date(sandbox.clock.now()).toISOString()}  ${replay.received} notes`);
}
const seconds = (performance.now() - startedMs) / 1000;
const events = sandbox.table("voicePipelineEvents").length;
console.log(
  `\n${replay.received} notes, ${events} events in ${seconds.toFixed(1)} s: ${((seconds * 1000) / events).toFixed(2)} ms per event, pipeline included`,
);
const { monitor, log } = await againstRecount(sandbox);
deepStrictEqual(monitor, log);
console.log(`Counters, gauges and ${monitor.artifacts.length} artifacts equal a recount of the log.`);
sandbox.close();
