import { type ApiFromModules, anyApi, type FilterApi, type FunctionReference } from "convex/server";
import type * as checks from "../checks";
import type * as jobs from "../jobs";
import type * as people from "../people";
import type * as samples from "../samples";

const modules: unknown = anyApi;
type Api = ApiFromModules<{
  checks: typeof checks;
  jobs: typeof jobs;
  people: typeof people;
  samples: typeof samples;
}>;

export const api = modules as FilterApi<Api, FunctionReference<"query" | "mutation" | "action", "public">>;
export const internal = modules as FilterApi<
  Api,
  FunctionReference<"query" | "mutation" | "action", "internal">
>;
