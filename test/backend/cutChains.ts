import { getFunctionName } from "convex/server";
import { v } from "convex/values";
import { internal } from "../../convex/_generated/api";
import { aggregate } from "../../convex/server/aggregate";
import { cleanUp } from "../../convex/server/cleanUp";
import { internalMutation, type MutationCtx } from "../../convex/server/dataModel";
import { checkedSettings, type GivenSettings } from "../../convex/server/settings";
import type { Modules } from "../../sandbox";
import { monitorWith, withSettings } from "./withSettings";

/** How much a batch of scheduled work takes on, and whether the deployment crashes right after it. */
export interface Batch {
  limit: number;
  isLast: boolean;
}

/** In place of the mount's own modules: a monitor with these settings whose batches are as `nextBatch` has them: after the last one of a chain, what it scheduled is cancelled. */
export function withCutChains(settings: GivenSettings, nextBatch: () => Batch): Modules {
  const args = { limit: v.optional(v.number()) };
  const work = internal.models.voicePipelineMetrics;
  const { voicePipelineMetrics } = monitorWith(settings);
  return {
    ...withSettings(settings),
    "../../convex/models/voicePipelineMetrics.ts": {
      ...voicePipelineMetrics,
      aggregate: internalMutation({
        args,
        handler: async (ctx) => {
          const { limit, isLast } = nextBatch();
          return await aggregate(isLast ? cut(ctx, "aggregate") : ctx, internal.models, { limit });
        },
      }),
      cleanUp: internalMutation({
        args,
        handler: async (ctx) => {
          const { limit, isLast } = nextBatch();
          const settled = checkedSettings(settings);
          return await cleanUp(isLast ? cut(ctx, "cleanUp") : ctx, internal.models, settled, { limit });
        },
      }),
    },
  };

  function cut(ctx: MutationCtx, name: "aggregate" | "cleanUp"): MutationCtx {
    const scheduler: MutationCtx["scheduler"] = {
      ...ctx.scheduler,
      runAfter: async (delayMs, next, ...args) => {
        const job = await ctx.scheduler.runAfter(delayMs, next, ...args);
        if (getFunctionName(next) === getFunctionName(work[name])) await ctx.scheduler.cancel(job);
        return job;
      },
    };
    return { ...ctx, scheduler };
  }
}
