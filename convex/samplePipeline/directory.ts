import type { QueryCtx } from "../_generated/server";
import type { Directory } from "../server";

/** Finds the names of users and organisations in the host's own tables. */
export const directory: Directory<QueryCtx> = {
  users: async (ctx, ids) => await namesIn(ctx, "users", ids),
  organizations: async (ctx, ids) => await namesIn(ctx, "organizations", ids),
};

/** Convex has no "in" for its own tables; reads by id that start together are one round trip. */
async function namesIn(
  ctx: QueryCtx,
  table: "users" | "organizations",
  ids: string[],
): Promise<Map<string, string>> {
  const known = await Promise.all(
    ids.map(async (id) => {
      const documentId = ctx.db.normalizeId(table, id);
      return documentId && (await ctx.db.get(documentId));
    }),
  );
  return new Map(known.filter((found) => found !== null).map(({ _id, name }) => [_id, name]));
}
