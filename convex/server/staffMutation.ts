import { customCtx, customMutation } from "convex-helpers/server/customFunctions";
import { MAX_ID_LENGTH, refusal } from "./arguments";
import { mutation, type QueryCtx } from "./dataModel";

/** Whose identity a provider gives no subject for. */
const UNKNOWN_STAFF = "unknown";

/**
 * The builder of every public mutation: refuses a caller who is not staff before anything is read, and tells the
 * handler who asks (`ctx.staffId`, the subject of the caller's identity).
 */
export const staffMutationFor = (isStaff: (ctx: QueryCtx) => Promise<boolean>) =>
  customMutation(
    mutation,
    customCtx(async (ctx) => {
      if (!(await isStaff(ctx))) {
        throw refusal("unauthorized", "The pipeline monitor is for platform staff only.");
      }
      const identity = await ctx.auth.getUserIdentity();
      return { staffId: (identity?.subject ?? UNKNOWN_STAFF).slice(0, MAX_ID_LENGTH) };
    }),
  );
