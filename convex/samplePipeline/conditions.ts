import { v } from "convex/values";
import type { Infer } from "convex/values";
import type { WorkedStage } from "../../src/core/vocabulary";
import { internalMutation } from "../_generated/server";
import type { QueryCtx } from "../_generated/server";

/** Shares are 0 to 1. */
export const conditionFields = {
  failureShare: v.object({
    transcription: v.number(),
    claims_extraction: v.number(),
    entity_resolution: v.number(),
    draft_generation: v.number(),
  }),
  /** How many times longer than usual the AI service takes. */
  slowdown: v.number(),
  /** Share of notes in which a person must say who is meant. */
  disambiguationShare: v.number(),
};

export const conditions = v.object(conditionFields);
export type Conditions = Infer<typeof conditions>;

const failing = (share: number, except: Partial<Record<WorkedStage, number>> = {}) => ({
  transcription: share,
  claims_extraction: share,
  entity_resolution: share,
  draft_generation: share,
  ...except,
});

/** Ready-made weather for the simulated service. */
export const PROFILES = {
  calm: { failureShare: failing(0.01), slowdown: 1, disambiguationShare: 0.08 },
  busy: { failureShare: failing(0.03), slowdown: 1.8, disambiguationShare: 0.12 },
  incident: {
    failureShare: failing(0.06, { transcription: 0.55, claims_extraction: 0.25 }),
    slowdown: 4,
    disambiguationShare: 0.2,
  },
} satisfies Record<string, Conditions>;

const profile = v.union(v.literal("calm"), v.literal("busy"), v.literal("incident"));

/** Changes how the simulated AI service behaves from now on. */
export const setConditions = internalMutation({
  args: { profile },
  returns: v.null(),
  handler: async (ctx, { profile }) => {
    const known = await ctx.db.query("pipelineConditions").first();
    if (known === null) await ctx.db.insert("pipelineConditions", PROFILES[profile]);
    else await ctx.db.replace("pipelineConditions", known._id, PROFILES[profile]);
    return null;
  },
});

export async function currentConditions(ctx: QueryCtx): Promise<Conditions> {
  const known = await ctx.db.query("pipelineConditions").first();
  if (known === null) return PROFILES.calm;
  const { failureShare, slowdown, disambiguationShare } = known;
  return { failureShare, slowdown, disambiguationShare };
}
