import type { JSONValue } from "convex/values";
import type { FunctionRun, MutationCall, Runner } from "./functions/runner";
import { nextTurn } from "./host";

/** A function that the server itself calls: in nobody's name, and internal ones too. */
export interface UnattendedCall {
  path: string;
  kind: "mutation" | "action";
  args: JSONValue;
  /** The scheduled mutation that this call fulfils. */
  jobId?: string;
  /** Called when it is done. */
  onDone?: (run: FunctionRun) => void | Promise<void>;
}

/**
 * Runs a mutation or an action that no client waits for. Resolves when it is done, or when an action is waiting: it may
 * wait for the very clock that has called it.
 */
export async function runUnattended(runner: Runner, unattended: UnattendedCall): Promise<void> {
  const { path, kind, args, jobId, onDone } = unattended;
  const call: MutationCall = { identity: null, visibility: "any", jobId };
  const done = runner[kind](path, args, call).then((run) => onDone?.(run));
  await (kind === "action" ? Promise.race([done, nextTurn()]) : done);
}
