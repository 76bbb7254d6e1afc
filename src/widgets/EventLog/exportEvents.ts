import { toCsv, toNdjson, type CsvColumn, type CsvValue } from "../../core/csv";
import type { EventMetadata, PipelineEvent } from "../../core/model";
import type { ExportFile } from "../../ui/saveFile";

/** Every field of the metadata, once: the compiler sees to both. */
const METADATA = {
  sourceChannel: (metadata) => metadata.sourceChannel,
  retryAttempt: (metadata) => metadata.retryAttempt,
  requestedBy: (metadata) => metadata.requestedBy,
  claimCount: (metadata) => metadata.claimCount,
  entityCount: (metadata) => metadata.entityCount,
  autoResolvedCount: (metadata) => metadata.autoResolvedCount,
  disambiguationCount: (metadata) => metadata.disambiguationCount,
  draftCount: (metadata) => metadata.draftCount,
  confidenceScore: (metadata) => metadata.confidenceScore,
  transcriptDuration: (metadata) => metadata.transcriptDuration,
  transcriptWordCount: (metadata) => metadata.transcriptWordCount,
  aiCost: (metadata) => metadata.aiCost,
  aiModel: (metadata) => metadata.aiModel,
} satisfies Record<keyof EventMetadata, (metadata: EventMetadata) => CsvValue>;

/** Headings are the field names, in every language: a script that reads the file must find them. */
const COLUMNS: CsvColumn<PipelineEvent>[] = [
  { header: "occurredAt", value: (event) => new Date(event.occurredAt).toISOString() },
  { header: "eventType", value: (event) => event.eventType },
  { header: "artifactId", value: (event) => event.artifactId },
  { header: "stage", value: (event) => event.stage },
  { header: "organizationId", value: (event) => event.organization?.id },
  { header: "organizationName", value: (event) => event.organization?.name },
  { header: "senderId", value: (event) => event.sender?.id },
  { header: "senderName", value: (event) => event.sender?.name },
  { header: "durationMs", value: (event) => event.durationMs },
  { header: "errorMessage", value: (event) => event.errorMessage },
  ...Object.entries(METADATA).map(([header, valueOf]) => ({
    header,
    value: (event: PipelineEvent) => valueOf(event.metadata),
  })),
  { header: "eventId", value: (event) => event.eventId },
];

/** How the loaded events can be taken away. CSV is for people with spreadsheets, NDJSON loses nothing. */
export const EVENT_EXPORTS = {
  csv: (events: readonly PipelineEvent[]): ExportFile => ({
    name: "events.csv",
    mediaType: "text/csv;charset=utf-8",
    text: toCsv(COLUMNS, events),
  }),
  ndjson: (events: readonly PipelineEvent[]): ExportFile => ({
    name: "events.ndjson",
    mediaType: "application/x-ndjson",
    text: toNdjson(events),
  }),
};

export type ExportFormat = keyof typeof EVENT_EXPORTS;
