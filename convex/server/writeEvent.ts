import { sampleChanges } from "../../src/core/latencySamples";
import { type LoggedEvent, stageOf } from "../../src/core/loggedEvent";
import { timeWindowOf } from "../../src/core/timeWindow";
import { checkEvent } from "./checkEvent";
import { countEvent } from "./counters";
import type { MutationCtx } from "./dataModel";
import { moveGauges } from "./gauges";
import { openHour } from "./hours";
import { type PulseFunctions, requestBeat } from "./pulse";
import { updateReadModel } from "./readModel";
import { updateServiceState } from "./serviceState";
import type { Settings } from "./settings";

/**
 * Writes an event and all that follows from it, in the caller's transaction. Throws for an event that cannot be
 * logged; an event whose id is already in the log changes nothing.
 */
export async function writeEvent(
  ctx: MutationCtx,
  functions: PulseFunctions,
  settings: Settings,
  event: LoggedEvent,
): Promise<{ status: "logged" | "duplicate" }> {
  checkEvent(event, Date.now() + settings.clockToleranceMs);
  const known = await ctx.db
    .query("voicePipelineEvents")
    .withIndex("by_event_id", (q) => q.eq("eventId", event.eventId))
    .first();
  if (known !== null) return { status: "duplicate" };
  await openHour(ctx, event.occurredAt);
  await countEvent(ctx, event, settings.platformShards);
  await updateServiceState(ctx, event);
  const change = await updateReadModel(ctx, event);
  const changes = change && sampleChanges(change.before, change.after);
  await ctx.db.insert("voicePipelineEvents", {
    ...event,
    pipelineStage: stageOf(event),
    timeWindow: timeWindowOf(event.occurredAt),
    sampleChanges: changes?.length ? changes : undefined,
  });
  if (change !== undefined) await moveGauges(ctx, change, settings.platformShards);
  await requestBeat(ctx, functions);
  return { status: "logged" };
}
