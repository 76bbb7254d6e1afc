import type { MonitorResult } from "./result";

/** The result with its data replaced by what `map` makes of it. */
export function mapResult<From, To>(result: MonitorResult<From>, map: (data: From) => To): MonitorResult<To> {
  return result.status === "success" || result.status === "refreshing"
    ? { ...result, data: map(result.data) }
    : result;
}
