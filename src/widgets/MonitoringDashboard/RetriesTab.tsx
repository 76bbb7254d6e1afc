import { ArtifactsTable } from "../ArtifactsTable";
import { EventLog } from "../EventLog";
import type { TabProps } from "./dashboardState";
import { behindArtifact } from "./drillDown";

const RETRY_EVENTS = {
  eventTypes: ["retry_initiated" as const, "retry_succeeded" as const, "retry_failed" as const],
};

/** What failed and can be tried again, and what came of the retries so far. */
export function RetriesTab({ state, go, organizationId }: TabProps) {
  return (
    <>
      <ArtifactsTable
        organizationId={organizationId}
        filters={state.retryFilters}
        onFiltersChange={(retryFilters) => go({ retryFilters, artifactId: null })}
        expandedId={state.artifactId}
        onExpandedIdChange={(artifactId) => go({ artifactId })}
      />
      <EventLog
        organizationId={organizationId}
        defaultFilters={RETRY_EVENTS}
        onArtifactSelect={(artifactId) => go(behindArtifact(artifactId))}
      />
    </>
  );
}
