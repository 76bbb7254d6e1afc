import type { DataModel } from "../_generated/dataModel";
import type { QueryCtx } from "../_generated/server";
import { STAFF } from "./people";
import { type Directory, tableNames } from "../server";

const sendersOf = tableNames<DataModel, "users">("users", (user) => user.name);

/** The names of users and organisations are in the host's own tables; staff have no row, only their tokens. */
export const directory: Directory<QueryCtx> = {
  users: async (ctx, ids) =>
    new Map([...(await sendersOf(ctx, ids)), ...STAFF.filter(([id]) => ids.includes(id))]),
  organizations: tableNames("organizations", (organization) => organization.name),
};
