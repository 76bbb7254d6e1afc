import { v } from "convex/values";
import { internal } from "../_generated/api";
import { internalMutation } from "../_generated/server";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { monitor } from "../monitor";

/** Failures in a row after which the AI service is left alone, and for how long. */
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 15_000;

export async function isBreakerOpen(ctx: QueryCtx): Promise<boolean> {
  return (await ctx.db.query("aiCircuitBreaker").first())?.isOpen ?? false;
}

/** Tells the breaker how a call went. */
export async function noteAiOutcome(ctx: MutationCtx, outcome: "completed" | "failed"): Promise<void> {
  const breaker = await ctx.db.query("aiCircuitBreaker").first();
  const before = breaker ?? { isOpen: false, failuresInARow: 0 };
  const failuresInARow = outcome === "failed" ? before.failuresInARow + 1 : 0;
  const opens = failuresInARow >= FAILURES_TO_OPEN;
  if (before.isOpen || failuresInARow === before.failuresInARow) return;
  const after = { isOpen: opens, failuresInARow };
  if (breaker === null) await ctx.db.insert("aiCircuitBreaker", after);
  else await ctx.db.patch("aiCircuitBreaker", breaker._id, after);
  if (!opens) return;
  await monitor.log(ctx, {
    eventType: "circuit_breaker_opened",
    errorMessage: `${FAILURES_TO_OPEN} calls to the AI service failed in a row`,
  });
  await ctx.scheduler.runAfter(OPEN_MS, internal.samplePipeline.breaker.closeBreaker, {});
}

/** Lets calls through again. */
export const closeBreaker = internalMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx) => {
    const breaker = await ctx.db.query("aiCircuitBreaker").first();
    if (!breaker?.isOpen) return null;
    await ctx.db.patch("aiCircuitBreaker", breaker._id, { isOpen: false, failuresInARow: 0 });
    await monitor.log(ctx, { eventType: "circuit_breaker_closed" });
    return null;
  },
});
