import { defineTable } from "convex/server";
import { v } from "convex/values";

/** The host's own records: who sends voice notes, and the notes. */
export const samplePipelineTables = {
  organizations: defineTable({ name: v.string() }),
  users: defineTable({ name: v.string(), organizationId: v.id("organizations") }),
};
