import { ArtifactsTable } from "../ArtifactsTable";
import { ArtifactDetail } from "./ArtifactDetail";
import type { DashboardState, Go } from "./dashboardState";

/** Every artifact; a row opens to its timeline and, where it failed, to its retry. */
export function ArtifactsTab({ state, go }: { state: DashboardState; go: Go }) {
  return (
    <ArtifactsTable
      filters={state.artifactFilters}
      onFiltersChange={(artifactFilters) => go({ artifactFilters, artifactId: null })}
      expandedId={state.artifactId}
      onExpandedIdChange={(artifactId) => go({ artifactId })}
      renderDetail={(artifact) => <ArtifactDetail artifact={artifact} />}
    />
  );
}
