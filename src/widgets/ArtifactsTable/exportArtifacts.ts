import { toCsv, type CsvColumn } from "../../core/csv";
import type { Artifact } from "../../core/model";
import type { ExportFile } from "../../ui/saveFile";

const isoTime = (timeMs: number | null) => (timeMs === null ? null : new Date(timeMs).toISOString());

/** Headings are the field names, in every language: a script that reads the file must find them. */
const COLUMNS: CsvColumn<Artifact>[] = [
  { header: "artifactId", value: (artifact) => artifact.artifactId },
  { header: "status", value: (artifact) => artifact.status },
  { header: "currentStage", value: (artifact) => artifact.currentStage },
  { header: "activity", value: (artifact) => artifact.activity },
  { header: "sourceChannel", value: (artifact) => artifact.sourceChannel },
  { header: "senderId", value: (artifact) => artifact.sender?.id },
  { header: "senderName", value: (artifact) => artifact.sender?.name },
  { header: "organizationId", value: (artifact) => artifact.organization?.id },
  { header: "organizationName", value: (artifact) => artifact.organization?.name },
  { header: "claimCount", value: (artifact) => artifact.claimCount },
  { header: "entityCount", value: (artifact) => artifact.entityCount },
  { header: "disambiguationCount", value: (artifact) => artifact.disambiguationCount },
  { header: "draftCount", value: (artifact) => artifact.draftCount },
  { header: "confidenceScore", value: (artifact) => artifact.confidenceScore },
  { header: "endToEndMs", value: (artifact) => artifact.endToEndMs },
  { header: "costUsd", value: (artifact) => artifact.costUsd },
  { header: "createdAt", value: (artifact) => isoTime(artifact.createdAt) },
  { header: "completedAt", value: (artifact) => isoTime(artifact.completedAt) },
  { header: "retryAttempt", value: (artifact) => artifact.retryAttempt },
  { header: "lastErrorStage", value: (artifact) => artifact.lastError?.stage },
  { header: "lastErrorMessage", value: (artifact) => artifact.lastError?.message },
];

/** The artifacts as a file for people with spreadsheets: all that is known of each, whatever columns are shown. */
export const exportArtifacts = (artifacts: readonly Artifact[]): ExportFile => ({
  name: "artifacts.csv",
  mediaType: "text/csv;charset=utf-8",
  text: toCsv(COLUMNS, artifacts),
});
