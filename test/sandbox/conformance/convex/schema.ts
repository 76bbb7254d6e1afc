import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";
import { anyValue } from "./anyValue";

/** A small app that touches every part of the database which the sandbox has. */
export default defineSchema({
  teams: defineTable({ name: v.string() }),
  people: defineTable({
    name: v.string(),
    team: v.id("teams"),
    role: v.union(v.literal("lead"), v.literal("member")),
    nickname: v.optional(v.string()),
    scores: v.optional(v.record(v.string(), v.number())),
  })
    .index("by_team", ["team"])
    .index("by_role_and_name", ["role", "name"]),
  /** Values of every type under one index. */
  samples: defineTable({ group: v.string(), value: v.optional(anyValue) })
    .index("by_value", ["value"])
    .index("by_group_and_value", ["group", "value"]),
});
