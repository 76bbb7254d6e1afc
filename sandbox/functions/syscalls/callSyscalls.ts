import type { JSONValue } from "convex/values";
import { jsonToConvex } from "convex/values";
import type { TransactionCall } from "../TransactionCall";
import { type Address, nameOf } from "./address";

type RunArgs = Address & { udfType: "query" | "mutation" | "snapshotQuery"; args: JSONValue };

/** `ctx.runQuery`, `ctx.runMutation` and `ctx.auth` of queries and mutations. */
export const callSyscalls = {
  "1.0/runUdf": async (call: TransactionCall, request: RunArgs) => {
    if (request.udfType === "snapshotQuery")
      throw new Error("The sandbox does not have the option useStaleSnapshot of ctx.runQuery.");
    const result = await call.runNested(nameOf(request), request.udfType, jsonToConvex(request.args));
    return JSON.stringify(result);
  },
  "1.0/getUserIdentity": (call: TransactionCall) => JSON.stringify(call.identity),
};
