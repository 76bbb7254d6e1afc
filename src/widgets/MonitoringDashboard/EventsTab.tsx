import { EventLog } from "../EventLog";
import type { DashboardState, Go } from "./dashboardState";
import { behindArtifact } from "./drillDown";

export function EventsTab({ state, go }: { state: DashboardState; go: Go }) {
  return (
    <EventLog
      filters={state.eventFilters}
      onFiltersChange={(eventFilters) => go({ eventFilters, eventId: null })}
      expandedId={state.eventId}
      onExpandedIdChange={(eventId) => go({ eventId })}
      onArtifactSelect={(artifactId) => go(behindArtifact(artifactId))}
    />
  );
}
