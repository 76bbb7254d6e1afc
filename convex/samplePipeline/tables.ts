import { defineTable } from "convex/server";
import { v } from "convex/values";
import { sourceChannel } from "../server";
import { conditionFields } from "./conditions";

/** What a host has without the monitor: who sends voice notes, the notes, and how its AI service fares. */
export const samplePipelineTables = {
  organizations: defineTable({ name: v.string() }),
  users: defineTable({ name: v.string(), organizationId: v.id("organizations") }),

  voiceNoteArtifacts: defineTable({
    organizationId: v.id("organizations"),
    senderUserId: v.id("users"),
    sourceChannel,
    /** Length of what was said, and of what is extracted from it, in tokens. */
    contextTokens: v.number(),
    generatedTokens: v.number(),
    /** All that chance decides about this note follows from it, so a run can be repeated. */
    seed: v.string(),
    state: v.union(v.literal("in_progress"), v.literal("completed"), v.literal("failed")),
    /** How often something of it was tried again, and the number of the retry of everything that is under way. */
    retries: v.number(),
    fullRetry: v.optional(v.number()),
  }),

  /** One row: how the simulated AI service behaves now. */
  pipelineConditions: defineTable(conditionFields),
  /** One row: stops calls to the AI service after several failures in a row. */
  aiCircuitBreaker: defineTable({ isOpen: v.boolean(), failuresInARow: v.number() }),
};
