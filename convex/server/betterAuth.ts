import type { FunctionReference, GenericDataModel, GenericQueryCtx, PaginationOptions } from "convex/server";
import type { Directory } from "./options";

/** What `createClient` of `@convex-dev/better-auth` returns, as far as the monitor needs it. */
export interface BetterAuthClient<Ctx, User> {
  safeGetAuthUser: (ctx: Ctx) => Promise<User | undefined>;
}

/** The mounted component (`components.betterAuth`), as far as names need it. */
export interface BetterAuthComponent {
  adapter: {
    findMany: FunctionReference<
      "query",
      "internal",
      {
        model: string;
        where?: {
          field: string;
          operator?: string;
          value: string | number | boolean | string[] | number[] | null;
        }[];
        select?: string[];
        paginationOpts: PaginationOptions;
      },
      { page: { _id: string; name: string }[] }
    >;
  };
}

type Model = "user" | "organization";

/**
 * Ready-made `isStaff` for hosts with Better Auth: the caller has a session that has not ended, and the host says that
 * its user is staff.
 *
 * @example
 * isStaff: betterAuthStaff(authComponent, (user) => user.role === "admin")
 */
export const betterAuthStaff =
  <Ctx, User>(client: BetterAuthClient<Ctx, User>, isStaffUser: (user: User) => boolean) =>
  async (ctx: Ctx): Promise<boolean> => {
    const user = await client.safeGetAuthUser(ctx);
    return user !== undefined && isStaffUser(user);
  };

/**
 * Ready-made `directory` for hosts with Better Auth: the names of its users, and of the organisations of its
 * organization plugin, by one `findMany` each. Without that plugin, say where your organisations are.
 *
 * @example
 * directory: betterAuthDirectory(components.betterAuth)
 * @example
 * directory: { ...betterAuthDirectory(components.betterAuth), organizations: async (ctx, ids) => namesOf(ctx, ids) }
 */
export const betterAuthDirectory = (
  component: BetterAuthComponent,
): Directory<Pick<GenericQueryCtx<GenericDataModel>, "runQuery">> => ({
  users: (ctx, ids) => names(ctx, component, "user", ids),
  organizations: (ctx, ids) => names(ctx, component, "organization", ids),
});

async function names(
  ctx: Pick<GenericQueryCtx<GenericDataModel>, "runQuery">,
  component: BetterAuthComponent,
  model: Model,
  ids: string[],
): Promise<Map<string, string>> {
  const find = async (some: string[]) => {
    const { page } = await ctx.runQuery(component.adapter.findMany, {
      model,
      where: [{ field: "_id", operator: "in", value: some }],
      select: ["_id", "name"],
      paginationOpts: { numItems: some.length, cursor: null },
    });
    return page;
  };
  const found = await find(ids).catch(async () => {
    // One text that is no id of the component's fails the whole batch. A component that has no such table fails without ids, too.
    await find([]);
    const single = await Promise.allSettled(ids.map((id) => find([id])));
    return single.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  });
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
