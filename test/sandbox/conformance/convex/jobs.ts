import { v } from "convex/values";
import { api, internal } from "./_generated/api";
import { action, internalMutation, mutation, query } from "./_generated/server";

export const record = internalMutation({
  args: { name: v.string() },
  handler: async (ctx, { name }) => ctx.db.insert("teams", { name }),
});

export const recordAndFail = internalMutation({
  args: {},
  handler: async (ctx) => {
    await ctx.db.insert("teams", { name: "never" });
    throw new Error("this job fails");
  },
});

export const scheduleRecord = mutation({
  args: { name: v.string(), delayMs: v.number() },
  handler: async (ctx, { name, delayMs }): Promise<string> =>
    ctx.scheduler.runAfter(delayMs, internal.jobs.record, { name }),
});

export const scheduleFailure = mutation({
  args: {},
  handler: async (ctx): Promise<string> => ctx.scheduler.runAfter(0, internal.jobs.recordAndFail, {}),
});

/** Schedules and then fails: the job is part of what is rolled back. */
export const scheduleAndFail = mutation({
  args: {},
  handler: async (ctx) => {
    await ctx.scheduler.runAfter(0, internal.jobs.record, { name: "ghost" });
    throw new Error("no");
  },
});

export const cancel = mutation({
  args: { id: v.id("_scheduled_functions") },
  handler: async (ctx, { id }) => ctx.scheduler.cancel(id),
});

export const recorded = query({
  args: {},
  handler: async (ctx) => (await ctx.db.query("teams").collect()).map(({ name }) => name),
});

export const states = query({
  args: {},
  handler: async (ctx) => {
    const jobs = await ctx.db.system.query("_scheduled_functions").collect();
    return jobs.map(({ args, state }) => ({ args, state: state.kind }));
  },
});

export const names = query({
  args: {},
  handler: async (ctx) =>
    (await ctx.db.system.query("_scheduled_functions").collect()).map(({ name }) => name),
});

export const recordFromAction = action({
  args: { name: v.string() },
  handler: async (ctx, { name }): Promise<string[]> => {
    await ctx.runMutation(internal.jobs.record, { name });
    return ctx.runQuery(api.jobs.recorded, {});
  },
});
