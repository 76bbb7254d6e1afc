import { EventLog } from "../EventLog";
import type { TabProps } from "./dashboardState";
import { behindArtifact } from "./drillDown";

export function EventsTab({ state, go, organizationId }: TabProps) {
  return (
    <EventLog
      organizationId={organizationId}
      filters={state.eventFilters}
      onFiltersChange={(eventFilters) => go({ eventFilters, eventId: null })}
      expandedId={state.eventId}
      onExpandedIdChange={(eventId) => go({ eventId })}
      onArtifactSelect={(artifactId) => go(behindArtifact(artifactId))}
    />
  );
}
