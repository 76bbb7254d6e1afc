import type { RowKeys } from "../core/liveList";
import type { Artifact } from "../core/model";
import type { ListPaces } from "./useLiveList";

/** How every list of artifacts is told apart and ordered. */
export const ARTIFACT_KEYS: RowKeys<Artifact> = {
  idOf: (artifact) => artifact.artifactId,
  timeOf: (artifact) => artifact.createdAt,
};

/** An artifact on its way changes with each of its events, however old it is. */
export const ARTIFACT_PACES: ListPaces = { newest: "every_beat", past: "every_beat" };
