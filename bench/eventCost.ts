import { internal } from "../convex/_generated/api";
import { DEFAULT_SETTINGS } from "../convex/server/settings";
import type { UsageEntry } from "../sandbox";
import { DAY_MS } from "../src/core/timeWindow";
import { deploy } from "./deployment";
import { type StoredSize, storedSize } from "./storedSize";
import { count, type Table } from "./Table";
import { RECORDED_NOTES, recordedEvents } from "./workload";

const DAILY_EVENTS = [5_000, 125_000, 10_000_000];

/** What each event costs of notes that the sample pipeline takes through all their stages. */
export async function eventCost(): Promise<Table[]> {
  const events = await recordedEvents();
  const sandbox = deploy(undefined, events[0]?.occurredAt);
  const calls: UsageEntry[] = [];
  sandbox.usage.subscribe((entry) => calls.push(entry));
  for (const event of events) await sandbox.run(internal.models.voicePipelineEvents.logEvent, { ...event });
  const sizes = [
    ["an event", storedSize(sandbox, "voicePipelineEvents")],
    ["an artifact", storedSize(sandbox, "voicePipelineArtifacts")],
  ] as const;
  sandbox.close();

  const line = (what: string, costOf: (call: UsageEntry) => number) => {
    const costs = calls.map(costOf);
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    return [what, count(total / calls.length), count(Math.max(...costs)), count(total / RECORDED_NOTES)];
  };
  return [
    {
      title: `What logging costs: ${RECORDED_NOTES} notes of the sample pipeline, ${calls.length} events`,
      columns: ["", "an event, mean", "the dearest", "a whole note"],
      rows: [
        line("function calls", () => 1),
        line("documents read", ({ documentsRead }) => documentsRead),
        line("bytes read", ({ bytesRead }) => bytesRead),
        line("index ranges", ({ indexRanges }) => indexRanges),
        line("documents written", ({ documentsWritten }) => documentsWritten),
        line("bytes written", ({ bytesWritten }) => bytesWritten),
      ],
    },
    {
      title: "What is stored",
      columns: ["a row of", "bytes", "index entries", "bytes of them"],
      rows: sizes.map(([what, size]) => [
        what,
        count(size.documentBytes),
        size.indexes,
        count(size.indexBytes),
      ]),
    },
    volumes(
      mean(calls.map(({ bytesRead, bytesWritten }) => bytesRead + bytesWritten)),
      sizes[0][1],
      sizes[1][1],
    ),
  ];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What so many events a day come to. Months have 30 days. */
function volumes(bytesPerEvent: number, event: StoredSize, artifact: StoredSize): Table {
  const gigabytes = (bytes: number) => `${count(bytes / 1e9)} GB`;
  const stored = ({ documentBytes, indexBytes }: StoredSize) => documentBytes + indexBytes;
  const artifactsPerEvent = artifact.rows / event.rows;
  const { eventRetentionMs, artifactRetentionMs } = DEFAULT_SETTINGS;
  return {
    title: "What logging comes to, with the default retentions",
    columns: ["events a day", "calls a month", "read and written a month", "stored log", "stored artifacts"],
    rows: DAILY_EVENTS.map((daily) => [
      count(daily),
      count(daily * 30),
      gigabytes(daily * 30 * bytesPerEvent),
      gigabytes((daily * eventRetentionMs * stored(event)) / DAY_MS),
      gigabytes((daily * artifactRetentionMs * artifactsPerEvent * stored(artifact)) / DAY_MS),
    ]),
  };
}
