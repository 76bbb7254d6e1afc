import { convexToJson } from "convex/values";
import type { TransactionCall } from "../TransactionCall";

/** The metrics of `ctx.meta.getTransactionMetrics()` by the names under which the sandbox counts them. */
const METRICS = {
  bytesRead: "bytesRead",
  bytesWritten: "bytesWritten",
  databaseQueries: "indexRanges",
  documentsRead: "documentsRead",
  documentsWritten: "documentsWritten",
  functionsScheduled: "functionsScheduled",
  scheduledFunctionArgsBytes: "scheduledArgsBytes",
} as const;

/** `ctx.meta` of queries and mutations. */
export const metaSyscalls = {
  "1.0/getFunctionMetadata": ({ fn }: TransactionCall) =>
    JSON.stringify({ name: fn.path, componentPath: "" }),
  "1.0/getTransactionMetrics": ({ transaction: { meter } }: TransactionCall) => {
    const metrics = Object.entries(METRICS).map(([name, counted]) => {
      const used = meter.usage[counted];
      return [name, { used, remaining: Math.max(0, meter.limits[counted] - used) }] as const;
    });
    return JSON.stringify(convexToJson(Object.fromEntries(metrics)));
  },
};
