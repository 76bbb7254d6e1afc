import { ConvexError, v } from "convex/values";
import { api } from "./_generated/api";
import { anyValue } from "./anyValue";
import { mutation, query } from "./_generated/server";

const role = v.union(v.literal("lead"), v.literal("member"));

export const addTeam = mutation({
  args: { name: v.string() },
  handler: async (ctx, { name }) => ctx.db.insert("teams", { name }),
});

export const add = mutation({
  args: { name: v.string(), team: v.id("teams"), role },
  returns: v.id("people"),
  handler: async (ctx, person) => ctx.db.insert("people", person),
});

export const patch = mutation({
  args: { id: v.id("people"), fields: anyValue },
  handler: async (ctx, { id, fields }) => ctx.db.patch("people", id, fields as never),
});

export const dropNickname = mutation({
  args: { id: v.id("people") },
  handler: async (ctx, { id }) => ctx.db.patch("people", id, { nickname: undefined }),
});

export const replace = mutation({
  args: { id: v.id("people"), fields: anyValue },
  handler: async (ctx, { id, fields }) => ctx.db.replace("people", id, fields as never),
});

export const remove = mutation({
  args: { id: v.id("people") },
  handler: async (ctx, { id }) => ctx.db.delete("people", id),
});

export const get = query({
  args: { id: v.id("people") },
  handler: async (ctx, { id }) => ctx.db.get("people", id),
});

export const all = query({ args: {}, handler: async (ctx) => ctx.db.query("people").collect() });

export const inTeam = query({
  args: { team: v.id("teams") },
  handler: async (ctx, { team }) => {
    const people = await ctx.db
      .query("people")
      .withIndex("by_team", (q) => q.eq("team", team))
      .collect();
    return people.map(({ name }) => name);
  },
});

export const theLead = query({
  args: {},
  handler: async (ctx) =>
    ctx.db
      .query("people")
      .withIndex("by_role_and_name", (q) => q.eq("role", "lead"))
      .unique(),
});

/** Adds somebody and then fails: nothing of it may stay. */
export const addAndFail = mutation({
  args: { name: v.string(), team: v.id("teams") },
  handler: async (ctx, { name, team }) => {
    await ctx.db.insert("people", { name, team, role: "member" });
    throw new ConvexError({ code: "changed_my_mind", name });
  },
});

/** Survives the failure of a nested mutation, and keeps its own writes before and after it. */
export const addAroundFailure = mutation({
  args: { team: v.id("teams") },
  handler: async (ctx, { team }): Promise<{ names: string[]; failure: unknown }> => {
    await ctx.db.insert("people", { name: "before", team, role: "member" });
    const failure = await ctx
      .runMutation(api.people.addAndFail, { name: "nested", team })
      .catch((error: unknown) => error);
    await ctx.db.insert("people", { name: "after", team, role: "member" });
    const names = (await ctx.db.query("people").collect()).map(({ name }) => name);
    return { names, failure: failure instanceof ConvexError ? (failure.data as unknown) : String(failure) };
  },
});
