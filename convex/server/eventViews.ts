import type { PaginationResult } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { PipelineEvent } from "../../src/core/model";
import type { QueryCtx } from "./dataModel";
import { namesOnPage } from "./names";
import type { Directory } from "./options";

/** A page of events as the read functions return them. */
export async function eventViews(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { page, ...rest }: PaginationResult<LoggedEvent>,
): Promise<PaginationResult<PipelineEvent>> {
  const namesOf = await namesOnPage(ctx, directory, page, (event) => event);
  return { ...rest, page: page.map((event) => ({ ...view(event), ...namesOf(event) })) };
}

const view = (event: LoggedEvent): Omit<PipelineEvent, "organization" | "sender"> => ({
  eventId: event.eventId,
  eventType: event.eventType,
  occurredAt: event.occurredAt,
  artifactId: event.artifactId ?? null,
  stage: event.pipelineStage ?? null,
  durationMs: event.durationMs ?? null,
  errorMessage: event.errorMessage ?? null,
  metadata: event.metadata ?? {},
});
