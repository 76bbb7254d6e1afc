import { hashText } from "../../src/core/hash";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { countMinute, NO_COUNTS } from "../../src/core/minuteCounts";
import { type CounterType, EVENT_TYPES } from "../../src/core/vocabulary";
import type { MutationCtx } from "./dataModel";

/**
 * Counts an event for the platform and for its organisation. The platform's shard is that of the artifact, as for the
 * gauges: then two events meet on one only when they are of the same shard, not on one of two.
 */
export async function countEvent(
  ctx: MutationCtx,
  event: LoggedEvent,
  platformShards: number,
): Promise<void> {
  const shard = hashText(event.artifactId ?? event.eventId) % platformShards;
  for (const counterType of EVENT_TYPES[event.eventType].counters) {
    await count(ctx, null, counterType, shard, event.occurredAt);
    if (event.organizationId !== undefined) {
      await count(ctx, event.organizationId, counterType, 0, event.occurredAt);
    }
  }
}

async function count(
  ctx: MutationCtx,
  organizationId: string | null,
  counterType: CounterType,
  shard: number,
  occurredAt: number,
): Promise<void> {
  const counter = await ctx.db
    .query("voicePipelineCounters")
    .withIndex("by_scope", (q) =>
      q.eq("organizationId", organizationId).eq("counterType", counterType).eq("shard", shard),
    )
    .unique();
  const after = countMinute(counter ?? NO_COUNTS, occurredAt);
  if (counter === null) {
    await ctx.db.insert("voicePipelineCounters", { organizationId, counterType, shard, ...after });
  } else {
    await ctx.db.patch("voicePipelineCounters", counter._id, after);
  }
}
