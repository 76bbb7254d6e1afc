import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import type { ReadSet } from "../database/ReadSet";
import type { Usage } from "../database/Usage";
import type { Write } from "../database/Write";

/**
 * What a function call came to. `message` reads as Convex words it (`Uncaught Error: …`, `ArgumentValidationError: …`);
 * `data` is the Convex JSON of a `ConvexError`'s data; `error` is the thrown value itself, stack included.
 */
export type Outcome =
  { ok: true; value: JSONValue } | { ok: false; message: string; data?: JSONValue; error: unknown };

/** One finished call: its outcome, what it cost, and the database time (nanoseconds) it saw or made. */
export interface FunctionRun {
  outcome: Outcome;
  usage: Usage;
  ts: bigint;
  logLines: string[];
}

/** A finished query, with what it depends on. Pass `journal` into its next run, so that its page keeps its end. */
export interface QueryRun extends FunctionRun {
  readSet: ReadSet;
  journal: string | null;
}

/** A finished mutation. `commit` is null when it failed: then nothing of it was written. */
export interface MutationRun extends FunctionRun {
  commit: Commit | null;
}

/** A mutation that was run and taken back: what it read, and what it would have written. */
export interface Rehearsal extends FunctionRun {
  readSet: ReadSet;
  writes: readonly Write[];
}

/** The net change of one transaction, one entry per document, in the order of the first write. */
export interface Commit {
  ts: bigint;
  writes: readonly Write[];
}

/** Who calls, and what the caller may reach. */
export interface Call {
  identity: UserIdentity | null;
  /** `"public"` refuses internal functions, as the server refuses them to a client. */
  visibility: "public" | "any";
}

/** A call of a query; `journal` is that of its previous run. */
export interface QueryCall extends Call {
  journal?: string | null;
}

/** A call of a mutation; `jobId` is the scheduled function that it fulfils, which it completes in its own transaction. */
export interface MutationCall extends Call {
  jobId?: string;
}

/**
 * Runs registered functions by path (`"dir/module:name"`), with arguments as Convex JSON (one object).
 * Never rejects for what a function does: see {@link Outcome}.
 */
export interface Runner {
  query(path: string, args: JSONValue, call: QueryCall): Promise<QueryRun>;
  mutation(path: string, args: JSONValue, call: MutationCall): Promise<MutationRun>;
  action(path: string, args: JSONValue, call: Call): Promise<FunctionRun>;
  /** Called once per transaction that wrote something, before the mutation's promise resolves. */
  onCommit(listener: (commit: Commit) => void): () => void;
}
