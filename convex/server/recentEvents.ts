import type { PaginationOptions, PaginationResult } from "convex/server";
import type { EventFilters, PipelineEvent } from "../../src/core/model";
import {
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  type EventType,
  type Stage,
  STAGE_NAMES,
} from "../../src/core/vocabulary";
import { checkIds } from "./arguments";
import type { Doc, QueryCtx } from "./dataModel";
import { eventViews } from "./eventViews";
import type { Directory } from "./options";
import { type List, type Range, readPage } from "./page";
import { within } from "./timeSlice";

type EventDoc = Doc<"voicePipelineEvents">;

/** A page of events, newest first. Filters combine with AND. */
export async function getRecentEvents(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  { paginationOpts, ...filters }: EventFilters & { paginationOpts: PaginationOptions },
): Promise<PaginationResult<PipelineEvent>> {
  const { artifactId, organizationId, startTime, endTime } = filters;
  checkIds({ artifactId, organizationId });
  const list: List<EventDoc> = {
    ...rangesFor(ctx, filters),
    order: "desc",
    timeOf: (event) => event.occurredAt,
    time: { startTime, endTime },
  };
  return await eventViews(ctx, directory, await readPage(list, paginationOpts));
}

/** The index ranges that hold exactly what the filters let through. */
function rangesFor(ctx: QueryCtx, filters: EventFilters): Pick<List<EventDoc>, "ranges" | "keep"> {
  const { artifactId, organizationId, stage, eventTypes, errorsOnly } = filters;
  const isUnfaceted = stage === undefined && eventTypes === undefined && !errorsOnly;
  if (artifactId !== undefined) {
    const isPlain = isUnfaceted && organizationId === undefined;
    return {
      ranges: [ofArtifact(ctx, artifactId)],
      keep: isPlain ? undefined : (event) => matches(event, filters),
    };
  }
  if (isUnfaceted)
    return { ranges: [organizationId === undefined ? ofAll(ctx) : ofOrganization(ctx, organizationId)] };
  return {
    ranges: kindsOf(filters).map(({ type, stage }) =>
      organizationId === undefined
        ? ofKind(ctx, type, stage)
        : ofOrganizationKind(ctx, organizationId, type, stage),
    ),
  };
}

/** Every combination of type and stage that can be in the log and passes the filters. */
function kindsOf(filters: EventFilters): { type: EventType; stage: Stage | undefined }[] {
  return EVENT_TYPE_NAMES.flatMap((type) => {
    const fixed = EVENT_TYPES[type].stage;
    const stages = fixed === "any" ? [...STAGE_NAMES, undefined] : [fixed ?? undefined];
    return stages.map((stage) => ({ type, stage }));
  }).filter(({ type, stage }) => passes(type, stage, filters));
}

function passes(type: EventType, stage: Stage | undefined, filters: EventFilters): boolean {
  return (
    (filters.eventTypes === undefined || filters.eventTypes.includes(type)) &&
    (filters.stage === undefined || filters.stage === stage) &&
    (!filters.errorsOnly || EVENT_TYPES[type].isError)
  );
}

const matches = (event: EventDoc, filters: EventFilters) =>
  passes(event.eventType, event.pipelineStage, filters) &&
  (filters.organizationId === undefined || filters.organizationId === event.organizationId);

const events = (ctx: QueryCtx) => ctx.db.query("voicePipelineEvents");

const ofAll =
  (ctx: QueryCtx): Range<EventDoc> =>
  (slice, order) =>
    events(ctx)
      .withIndex("by_time", (q) => within(q, "occurredAt", slice))
      .order(order);

export const ofArtifact =
  (ctx: QueryCtx, artifactId: string): Range<EventDoc> =>
  (slice, order) =>
    events(ctx)
      .withIndex("by_artifact", (q) => within(q.eq("artifactId", artifactId), "occurredAt", slice))
      .order(order);

const ofOrganization =
  (ctx: QueryCtx, organizationId: string): Range<EventDoc> =>
  (slice, order) =>
    events(ctx)
      .withIndex("by_organization", (q) =>
        within(q.eq("organizationId", organizationId), "occurredAt", slice),
      )
      .order(order);

const ofKind =
  (ctx: QueryCtx, type: EventType, stage: Stage | undefined): Range<EventDoc> =>
  (slice, order) =>
    events(ctx)
      .withIndex("by_type", (q) =>
        within(q.eq("eventType", type).eq("pipelineStage", stage), "occurredAt", slice),
      )
      .order(order);

const ofOrganizationKind =
  (ctx: QueryCtx, organizationId: string, type: EventType, stage: Stage | undefined): Range<EventDoc> =>
  (slice, order) =>
    events(ctx)
      .withIndex("by_organization_type", (q) =>
        within(
          q.eq("organizationId", organizationId).eq("eventType", type).eq("pipelineStage", stage),
          "occurredAt",
          slice,
        ),
      )
      .order(order);
