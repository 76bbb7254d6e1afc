import { defineSchema, defineTable, mutationGeneric, queryGeneric } from "convex/server";
import { v } from "convex/values";

/** A small app for tests of the engine: notes, ranked, by author. */
export const notesSchema = defineSchema({
  notes: defineTable({
    author: v.string(),
    rank: v.number(),
    text: v.optional(v.string()),
  })
    .index("by_author", ["author", "rank"])
    .index("by_rank", ["rank"]),
});

const note = { author: v.string(), rank: v.number(), text: v.optional(v.string()) };

export const notes = {
  add: mutationGeneric({
    args: note,
    returns: v.id("notes"),
    handler: async (ctx, args) => ctx.db.insert("notes", args),
  }),
  get: queryGeneric({
    args: { id: v.id("notes") },
    handler: async (ctx, { id }) => ctx.db.get("notes", id),
  }),
  byAuthor: queryGeneric({
    args: { author: v.string() },
    handler: async (ctx, { author }) =>
      ctx.db
        .query("notes")
        .withIndex("by_author", (q) => q.eq("author", author))
        .collect(),
  }),
};
