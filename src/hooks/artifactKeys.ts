import type { RowKeys } from "../core/liveList";
import type { Artifact } from "../core/model";

/** How every list of artifacts is told apart and ordered. */
export const ARTIFACT_KEYS: RowKeys<Artifact> = {
  idOf: (artifact) => artifact.artifactId,
  timeOf: (artifact) => artifact.createdAt,
};
