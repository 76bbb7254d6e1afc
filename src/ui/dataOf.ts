import type { MonitorResult } from "../core/result";

/** What a result has to show, null when it has nothing. */
export function dataOf<Data>(result: MonitorResult<Data>): Data | null {
  return result.status === "success" || result.status === "refreshing" ? result.data : null;
}
