import {
  actionGeneric,
  type DataModelFromSchemaDefinition,
  defineSchema,
  defineTable,
  makeFunctionReference,
  type MutationBuilder,
  mutationGeneric,
  type QueryBuilder,
  queryGeneric,
} from "convex/server";
import { v } from "convex/values";

/** A small app for tests of the engine: notes with an author and a rank. */
export const notesSchema = defineSchema({
  notes: defineTable({ author: v.string(), rank: v.any(), text: v.optional(v.string()) })
    .index("by_author", ["author", "rank"])
    .index("by_rank", ["rank"]),
});

type NotesModel = DataModelFromSchemaDefinition<typeof notesSchema>;
export const query: QueryBuilder<NotesModel, "public"> = queryGeneric;
export const mutation: MutationBuilder<NotesModel, "public"> = mutationGeneric;
export { actionGeneric as action };

export const refs = {
  add: makeFunctionReference<"mutation">("notes:add"),
  all: makeFunctionReference<"query">("notes:all"),
};

export const notes = {
  add: mutation({
    args: { author: v.string(), rank: v.any(), text: v.optional(v.string()) },
    returns: v.id("notes"),
    handler: async (ctx, { author, rank, text }) =>
      ctx.db.insert("notes", { author, rank: rank as unknown, text }),
  }),
  all: query({
    args: {},
    handler: async (ctx) => ctx.db.query("notes").collect(),
  }),
  byAuthor: query({
    args: { author: v.string() },
    handler: async (ctx, { author }) =>
      ctx.db
        .query("notes")
        .withIndex("by_author", (q) => q.eq("author", author))
        .collect(),
  }),
};
