import { ConvexError, v } from "convex/values";
import { anyValue } from "./anyValue";
import { mutation, query } from "./_generated/server";

/** Takes what its validator lets through. */
export const accept = query({
  args: {
    text: v.optional(v.string()),
    count: v.optional(v.number()),
    big: v.optional(v.int64()),
    bytes: v.optional(v.bytes()),
    choice: v.optional(v.union(v.literal("a"), v.literal(1), v.null())),
    list: v.optional(v.array(v.object({ id: v.optional(v.id("teams")), flag: v.boolean() }))),
    record: v.optional(v.record(v.string(), v.number())),
  },
  handler: async (_ctx, args) => args,
});

/** Returns its argument, against what it promises. */
export const promiseText = query({
  args: { value: anyValue },
  returns: v.string(),
  handler: async (_ctx, { value }) => value as string,
});

export const insertRaw = mutation({
  args: { person: anyValue },
  handler: async (ctx, { person }) => ctx.db.insert("people", person as never),
});

export const fail = query({
  args: { kind: v.union(v.literal("error"), v.literal("convex_error")) },
  handler: async (_ctx, { kind }) => {
    throw kind === "error" ? new Error("it broke") : new ConvexError({ code: "refused", amounts: [1n, 2.5] });
  },
});

export const normalize = query({
  args: { text: v.string() },
  handler: async (ctx, { text }) => ({
    team: ctx.db.normalizeId("teams", text),
    person: ctx.db.normalizeId("people", text),
  }),
});

export const getTeam = query({
  args: { text: v.string() },
  handler: async (ctx, { text }) => ctx.db.get("teams", text as never),
});

export const whoAmI = query({ args: {}, handler: async (ctx) => ctx.auth.getUserIdentity() });

/** What a function can see of time and chance. */
export const surroundings = mutation({
  args: {},
  handler: async (ctx) => {
    const before = Date.now();
    const id = await ctx.db.insert("teams", { name: String(Math.random()) });
    const team = await ctx.db.get("teams", id);
    return { nowMs: before, sameMs: Date.now() - before, createdAt: team?._creationTime };
  },
});
