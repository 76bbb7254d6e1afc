import { ArtifactsTable } from "../ArtifactsTable";
import type { TabProps } from "./dashboardState";

/** Every artifact; a row opens to its timeline and, where it failed, to its retry. */
export function ArtifactsTab({ state, go, organizationId }: TabProps) {
  return (
    <ArtifactsTable
      organizationId={organizationId}
      filters={state.artifactFilters}
      onFiltersChange={(artifactFilters) => go({ artifactFilters, artifactId: null })}
      sorting={state.artifactSorting}
      onSortingChange={(artifactSorting) => go({ artifactSorting })}
      columnVisibility={state.artifactColumns}
      onColumnVisibilityChange={(artifactColumns) => go({ artifactColumns })}
      expandedId={state.artifactId}
      onExpandedIdChange={(artifactId) => go({ artifactId })}
    />
  );
}
