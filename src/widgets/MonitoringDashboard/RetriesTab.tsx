import { ArtifactsTable } from "../ArtifactsTable";
import { EventLog } from "../EventLog";
import { ArtifactDetail } from "./ArtifactDetail";
import type { DashboardState, Go } from "./dashboardState";
import { behindArtifact } from "./drillDown";

const RETRY_EVENTS = {
  eventTypes: ["retry_initiated" as const, "retry_succeeded" as const, "retry_failed" as const],
};

/** What failed and can be tried again, and what came of the retries so far. */
export function RetriesTab({ state, go }: { state: DashboardState; go: Go }) {
  return (
    <>
      <ArtifactsTable
        filters={state.retryFilters}
        onFiltersChange={(retryFilters) => go({ retryFilters, artifactId: null })}
        expandedId={state.artifactId}
        onExpandedIdChange={(artifactId) => go({ artifactId })}
        renderDetail={(artifact) => <ArtifactDetail artifact={artifact} />}
      />
      <EventLog
        defaultFilters={RETRY_EVENTS}
        onArtifactSelect={(artifactId) => go(behindArtifact(artifactId))}
      />
    </>
  );
}
