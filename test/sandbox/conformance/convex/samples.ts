import { paginationOptsValidator } from "convex/server";
import { v } from "convex/values";
import { anyValue } from "./anyValue";
import { mutation, query } from "./_generated/server";

export const insertAll = mutation({
  args: { group: v.string(), values: v.array(anyValue) },
  handler: async (ctx, { group, values }) => {
    const ids = [];
    for (const value of values) ids.push(await ctx.db.insert("samples", { group, value }));
    return ids;
  },
});

export const insertWithoutValue = mutation({
  args: { group: v.string() },
  handler: async (ctx, { group }) => ctx.db.insert("samples", { group }),
});

export const remove = mutation({
  args: { id: v.id("samples") },
  handler: async (ctx, { id }) => ctx.db.delete("samples", id),
});

export const ordered = query({
  args: { order: v.union(v.literal("asc"), v.literal("desc")) },
  handler: async (ctx, { order }) => {
    const rows = await ctx.db.query("samples").withIndex("by_value").order(order).collect();
    return rows.map(({ value }) => ({ value }));
  },
});

const rangeOperator = v.union(
  v.literal("lt"),
  v.literal("lte"),
  v.literal("gt"),
  v.literal("gte"),
  v.literal("eq"),
);

export const inRange = query({
  args: { operator: rangeOperator, bound: anyValue },
  handler: async (ctx, { operator, bound }) => {
    const rows = await ctx.db
      .query("samples")
      .withIndex("by_value", (q) => q[operator]("value", bound))
      .collect();
    return rows.map(({ value }) => ({ value }));
  },
});

export const between = query({
  args: { group: v.string(), from: anyValue, to: anyValue, limit: v.number() },
  handler: async (ctx, { group, from, to, limit }) => {
    const rows = await ctx.db
      .query("samples")
      .withIndex("by_group_and_value", (q) => q.eq("group", group).gte("value", from).lt("value", to))
      .order("desc")
      .take(limit);
    return rows.map(({ value }) => ({ value }));
  },
});

export const filtered = query({
  args: { operator: rangeOperator, bound: anyValue },
  handler: async (ctx, { operator, bound }) => {
    const rows = await ctx.db
      .query("samples")
      // eslint-disable-next-line @convex-dev/no-filter-in-query -- the filter is what is tested
      .filter((q) => {
        const value = q.field("value");
        return {
          lt: q.lt(value, bound),
          lte: q.lte(value, bound),
          gt: q.gt(value, bound),
          gte: q.gte(value, bound),
          eq: q.eq(value, bound),
        }[operator];
      })
      .collect();
    return rows.map(({ value }) => ({ value }));
  },
});

export const page = query({
  args: { group: v.string(), paginationOpts: paginationOptsValidator },
  handler: async (ctx, { group, paginationOpts }) => {
    return ctx.db
      .query("samples")
      .withIndex("by_group_and_value", (q) => q.eq("group", group))
      .paginate(paginationOpts);
  },
});
