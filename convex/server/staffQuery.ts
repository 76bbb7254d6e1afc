import type { GenericQueryCtx } from "convex/server";
import { customCtx, customQuery } from "convex-helpers/server/customFunctions";
import { refusal } from "./arguments";
import { type QueryCtx, query } from "./dataModel";

/**
 * The builder of every public query: refuses a caller who is not staff before anything is read.
 * Without it a function has no way to become public, so that it cannot be forgotten.
 */
export const staffQueryFor = (isStaff: (ctx: QueryCtx) => Promise<boolean>) =>
  customQuery(
    query,
    customCtx(async (ctx) => {
      if (await isStaff(ctx)) return {};
      throw refusal("unauthorized", "The pipeline monitor is for platform staff only.");
    }),
  );

/**
 * Ready-made `isStaff`: a claim of the caller's identity token has a given value.
 *
 * @example isStaff: identityClaim({ claim: "role", value: "platform_staff" })
 */
export const identityClaim =
  ({ claim, value }: { claim: string; value: string | boolean }) =>
  async (ctx: Pick<GenericQueryCtx<never>, "auth">): Promise<boolean> => {
    const identity = await ctx.auth.getUserIdentity();
    return identity !== null && identity[claim] === value;
  };
