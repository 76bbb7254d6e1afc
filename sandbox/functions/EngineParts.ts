import type { Database } from "../database/Database";
import type { Limits } from "../database/limits";
import type { CommitLog } from "./CommitLog";
import type { FunctionRegistry } from "./FunctionRegistry";

/** The time that function code sees. */
export interface FunctionClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs the callback when the clock reaches `atMs`; call the result to cancel. */
  setTimer(atMs: number, callback: () => void | Promise<void>): () => void;
}

/** What every call of a sandbox shares. */
export interface EngineParts {
  database: Database;
  registry: FunctionRegistry;
  commits: CommitLog;
  clock: FunctionClock;
  limits: Limits;
}
