import "./functionEnvironment";
import {
  actionGeneric,
  internalActionGeneric,
  internalMutationGeneric,
  internalQueryGeneric,
  mutationGeneric,
  queryGeneric,
} from "convex/server";
import type { RegisteredFunction } from "./FunctionRegistry";

interface Invocable {
  invokeQuery?: (args: string) => unknown;
  invokeMutation?: (args: string) => unknown;
  invokeAction?: (requestId: string, args: string) => unknown;
}

/** Actions alone carry a request id; the sandbox tells calls apart by their contexts instead. */
const REQUEST_ID = "";

/**
 * convex/server makes a context for each call, but keeps nothing of the call in it: one of each kind serves all calls,
 * each through its own membrane. The way to get at one is to be invoked.
 */
function capture(register: (handler: (ctx: object) => null) => unknown): object {
  let context: object = {};
  const registered = register((ctx) => {
    context = ctx;
    return null;
  }) as Invocable;
  registered.invokeQuery?.("[{}]");
  registered.invokeMutation?.("[{}]");
  registered.invokeAction?.(REQUEST_ID, "[{}]");
  return context;
}

const contexts = {
  query: { public: capture(queryGeneric), internal: capture(internalQueryGeneric) },
  mutation: { public: capture(mutationGeneric), internal: capture(internalMutationGeneric) },
  action: { public: capture(actionGeneric), internal: capture(internalActionGeneric) },
};

/** The context that convex/server gives to functions of this kind. */
export function serverContext({ kind, visibility }: RegisteredFunction): object {
  return contexts[kind][visibility];
}
