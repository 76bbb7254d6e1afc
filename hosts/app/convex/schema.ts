import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

// The club's own tables.
export default defineSchema({
  members: defineTable({ subject: v.string(), name: v.string(), isOffice: v.boolean() }).index("by_subject", [
    "subject",
  ]),
  teams: defineTable({ name: v.string() }),
});
