import type { QueryCtx } from "../_generated/server";
import { type Directory, tableNames } from "../server";

/** The names of users and organisations are in the host's own tables. */
export const directory: Directory<QueryCtx> = {
  users: tableNames("users", (user) => user.name),
  organizations: tableNames("organizations", (organization) => organization.name),
};
