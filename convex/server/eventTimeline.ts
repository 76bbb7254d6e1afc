import type { PaginationOptions, PaginationResult } from "convex/server";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { TimelineEvent } from "../../src/core/model";
import { rememberedEvents } from "../../src/core/rememberedEvents";
import { checkIds } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { eventViews } from "./eventViews";
import type { Directory } from "./options";
import { type List, readPage } from "./page";
import { findArtifact } from "./readModel";
import { ofArtifact } from "./recentEvents";

/**
 * Every event of an artifact, oldest first. Before those that the log still has come, on the first page and beyond its
 * size, the few that the read model remembers of those it has no more: so a timeline never goes blank while there is an
 * artifact.
 */
export async function getEventTimeline(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { artifactId, paginationOpts }: { artifactId: string; paginationOpts: PaginationOptions },
): Promise<PaginationResult<TimelineEvent>> {
  checkIds({ artifactId });
  const list: List<Doc<"voicePipelineEvents">> = {
    ranges: [ofArtifact(ctx, artifactId)],
    order: "asc",
    timeOf: (event) => event.occurredAt,
  };
  const { page: logged, ...rest } = await readPage(list, paginationOpts);
  const forgotten = paginationOpts.cursor === null ? await eventsBefore(ctx, artifactId, logged[0]) : [];
  const timeline = await eventViews(ctx, directory, { ...rest, page: [...forgotten, ...logged] });
  return {
    ...timeline,
    page: timeline.page.map((event, index) =>
      index < forgotten.length ? { ...event, isSummary: true as const } : event,
    ),
  };
}

/** What the read model remembers from before the oldest event in the log. */
async function eventsBefore(
  ctx: QueryCtx,
  artifactId: string,
  firstOnPage: LoggedEvent | undefined,
): Promise<LoggedEvent[]> {
  const artifact = await findArtifact(ctx, artifactId);
  if (artifact === null) return [];
  // A first page that is pinned to an end may have lost all its events to the clean-up, when later pages have not.
  const oldest = firstOnPage ?? (await ofArtifact(ctx, artifactId)({}, "asc").first());
  const logFrom = oldest?.occurredAt ?? Infinity;
  return rememberedEvents(artifactId, artifact.facts).filter(({ occurredAt }) => occurredAt < logFrom);
}
