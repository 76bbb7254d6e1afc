import type { MonitorResult } from "./result";

/** What two results are together: usable when both are, otherwise what keeps them from it, the graver first. */
export function combineResults<A, B>(a: MonitorResult<A>, b: MonitorResult<B>): MonitorResult<[A, B]> {
  if (a.status === "disabled") return a;
  if (b.status === "disabled") return b;
  if (a.status === "error" || b.status === "error") return combineErrors(a, b);
  if (a.status === "loading" || b.status === "loading") return { status: "loading" };
  const isFresh = a.status === "success" && b.status === "success";
  return { status: isFresh ? "success" : "refreshing", data: [a.data, b.data] };
}

type ErrorResult = Extract<MonitorResult<never>, { status: "error" }>;

/** The first error, with a retry that tries again whatever failed. */
function combineErrors(...results: MonitorResult<unknown>[]): ErrorResult {
  const errors = results.filter((result) => result.status === "error");
  const [first] = errors;
  if (first === undefined) throw new Error("combineErrors needs a result that is an error");
  return { ...first, retry: () => errors.forEach((error) => error.retry()) };
}
