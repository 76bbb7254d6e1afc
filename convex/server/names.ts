import { v } from "convex/values";
import type { NamedId } from "../../src/core/model";
import type { QueryCtx } from "./dataModel";
import type { Directory } from "./options";

export const namedId = v.object({ id: v.string(), name: v.nullable(v.string()) });

/** Looks up the names of a page of rows: one batch of users, one of organisations, however many rows. */
export async function namesOnPage<Row>(
  ctx: QueryCtx,
  directory: Directory<QueryCtx>,
  rows: readonly Row[],
  idsOf: (row: Row) => { organizationId?: string; senderUserId?: string },
): Promise<(row: Row) => { organization: NamedId | null; sender: NamedId | null }> {
  const unique = (ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  const look = async (batch: Directory<QueryCtx>["users"], ids: string[]) =>
    ids.length === 0 ? new Map<string, string>() : await batch(ctx, ids);
  const [users, organizations] = await Promise.all([
    look(directory.users, unique(rows.map((row) => idsOf(row).senderUserId))),
    look(directory.organizations, unique(rows.map((row) => idsOf(row).organizationId))),
  ]);
  const named = (id: string | undefined, names: ReadonlyMap<string, string>): NamedId | null =>
    id === undefined ? null : { id, name: names.get(id) ?? null };
  return (row) => {
    const { organizationId, senderUserId } = idsOf(row);
    return { organization: named(organizationId, organizations), sender: named(senderUserId, users) };
  };
}
