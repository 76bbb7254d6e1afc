import type { QueryCtx } from "../_generated/server";
import type { Directory } from "../server";

/**
 * Finds the names of users and organisations in the host's own tables. Convex has no "in" for them; reads by id that
 * start together are one round trip.
 */
export const directory: Directory<QueryCtx> = {
  users: async (ctx, ids) =>
    await namesOf(ids, async (text) => {
      const id = ctx.db.normalizeId("users", text);
      return id && (await ctx.db.get("users", id));
    }),
  organizations: async (ctx, ids) =>
    await namesOf(ids, async (text) => {
      const id = ctx.db.normalizeId("organizations", text);
      return id && (await ctx.db.get("organizations", id));
    }),
};

async function namesOf(
  ids: string[],
  find: (id: string) => Promise<{ name: string } | null>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    ids.map(async (id) => {
      const found = await find(id);
      if (found !== null) names.set(id, found.name);
    }),
  );
  return names;
}
