import type { RowKeys } from "../core/liveList";
import type { Artifact, ArtifactFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import type { MonitorFunctions } from "./MonitorFunctions";
import { type ListPaces, type PageOptions, useLiveList } from "./useLiveList";

const KEYS: RowKeys<Artifact> = {
  idOf: (artifact) => artifact.artifactId,
  timeOf: (artifact) => artifact.createdAt,
};

/** An artifact on its way changes with each of its events, however old it is. */
const PACES: ListPaces = { newest: "every_beat", past: "every_beat" };

/** A list of artifacts, the last created first: live until held. */
export function useArtifactList(
  name: keyof MonitorFunctions["voicePipelineArtifacts"],
  filters: ArtifactFilters,
  options: PageOptions,
): MonitorResult<PagedList<Artifact>> {
  const query = useMonitor().functions.voicePipelineArtifacts[name];
  return useLiveList({ ...options, query, filters: { ...filters }, keys: KEYS, paces: PACES });
}
