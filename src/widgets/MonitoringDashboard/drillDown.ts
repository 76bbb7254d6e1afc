import type { Alert, EventFilters, PipelineEvent } from "../../core/model";
import { DAY_MS } from "../../core/timeWindow";
import type { Stage } from "../../core/vocabulary";
import type { StatusCardName } from "../StatusCards";
import type { DashboardState } from "./dashboardState";

/** Where one click leads: from a symptom to what is behind it. */
type Way = Partial<DashboardState>;

/** What the AI service's own events say. */
const SERVICE_EVENTS: EventFilters = {
  eventTypes: ["circuit_breaker_opened", "circuit_breaker_closed", "rate_limit_hit"],
};
const TODAY: DashboardState["range"] = { kind: "days", days: 1 };

const artifacts = (artifactFilters: DashboardState["artifactFilters"]): Way => ({
  tab: "artifacts",
  artifactFilters,
  artifactId: null,
});
const events = (eventFilters: EventFilters): Way => ({ tab: "events", eventFilters, eventId: null });
const history = (range: DashboardState["range"]): Way => ({ tab: "history", range });

const BEHIND_CARD: Record<StatusCardName, Way> = {
  received: artifacts({}),
  completed: artifacts({ status: "completed" }),
  failed: artifacts({ status: "failed" }),
  active: artifacts({}),
  latency: history(TODAY),
  cost: history(TODAY),
  aiService: events(SERVICE_EVENTS),
  backlog: artifacts({ stage: "entity_resolution" }),
};

export const behindCard = (card: StatusCardName): Way => BEHIND_CARD[card];

export const behindStage = (stage: Stage): Way => artifacts({ stage });

export const behindOrganization = (organizationId: string): Way => artifacts({ organizationId });

/** The artifact itself, open. */
export const behindArtifact = (artifactId: string): Way => ({
  ...artifacts({ artifactId }),
  artifactId,
});

/** The event, open, among those of its artifact. */
export const behindEvent = ({ eventId, artifactId }: PipelineEvent): Way => ({
  ...events({ artifactId: artifactId ?? undefined }),
  eventId,
});

/** The events of a stretch of a chart; `endTime` is exclusive, that of the filter is not. */
export const behindBucket = (
  { startTime, endTime }: { startTime: number; endTime: number },
  filters: EventFilters = {},
): Way => events({ ...filters, startTime, endTime: endTime - 1 });

/** What an alert is about: what holds now can be worked on, what is over is looked at as it was. */
export function behindAlert(alert: Alert): Way {
  const { condition, stage, since, resolvedAt } = alert;
  const then = { startTime: since, endTime: resolvedAt ?? undefined };
  switch (condition) {
    case "failure_rate":
      return resolvedAt === null ? artifacts({ status: "failed" }) : events({ errorsOnly: true, ...then });
    case "queue_depth":
      return artifacts({ stage: stage ?? undefined });
    case "disambiguation_backlog":
      return artifacts({ stage: "entity_resolution" });
    case "circuit_breaker":
      return events(SERVICE_EVENTS);
    case "latency":
    case "inactivity":
      return history(
        resolvedAt === null
          ? { kind: "last", durationMs: DAY_MS }
          : { kind: "between", startTime: since - DAY_MS / 4, endTime: resolvedAt + DAY_MS / 4 },
      );
  }
}
