/** Columns of the table, in order. */
export const ARTIFACT_COLUMN_IDS = [
  "id",
  "status",
  "stage",
  "channel",
  "sender",
  "organization",
  "claims",
  "disambiguation",
  "drafts",
  "latency",
  "cost",
  "created",
  "attempts",
  "actions",
] as const;

export type ArtifactColumnId = (typeof ARTIFACT_COLUMN_IDS)[number];
