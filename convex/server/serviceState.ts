import { type LoggedEvent, stampOf } from "../../src/core/loggedEvent";
import type { AiServiceState } from "../../src/core/model";
import type { EventType } from "../../src/core/vocabulary";
import type { MutationCtx, QueryCtx } from "./dataModel";

const BREAKER_AFTER: Partial<Record<EventType, AiServiceState["circuitBreaker"]>> = {
  circuit_breaker_opened: "open",
  circuit_breaker_closed: "closed",
};

/** Keeps the latest word of the AI service's circuit breaker. */
export async function updateServiceState(ctx: MutationCtx, event: LoggedEvent): Promise<void> {
  const circuitBreaker = BREAKER_AFTER[event.eventType];
  if (circuitBreaker === undefined) return;
  const known = await ctx.db.query("voicePipelineServiceState").first();
  const word = { circuitBreaker, since: event.occurredAt, stamp: stampOf(event) };
  if (known === null) await ctx.db.insert("voicePipelineServiceState", word);
  else if (word.stamp > known.stamp) await ctx.db.patch("voicePipelineServiceState", known._id, word);
}

export async function readServiceState(ctx: QueryCtx): Promise<AiServiceState> {
  const known = await ctx.db.query("voicePipelineServiceState").first();
  return known
    ? { circuitBreaker: known.circuitBreaker, since: known.since }
    : { circuitBreaker: "closed", since: null };
}
