import { v, type VAny, type Value } from "convex/values";

/** Any value that Convex can store, typed as such instead of as `any`. */
export const anyValue = v.any() as VAny<Value>;
