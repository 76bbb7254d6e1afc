import type { GenericSchema, SchemaDefinition } from "convex/server";
import type { JSONValue } from "convex/values";
import { jsonToConvex } from "convex/values";
import { Database } from "../database/Database";
import { convexLimits, type Limits } from "../database/limits";
import { schemaTables } from "../database/schemaTables";
import { Transaction } from "../database/Transaction";
import { noUsage } from "../database/Usage";
import { ActionCall } from "./ActionCall";
import { CommitLog } from "./CommitLog";
import type { EngineParts, FunctionClock } from "./EngineParts";
import { checkArgs } from "./FunctionCall";
import { FunctionRegistry, type Modules } from "./FunctionRegistry";
import { functionTurns } from "./FunctionTurns";
import { seededRandom } from "./random";
import type {
  Call,
  Commit,
  FunctionRun,
  MutationCall,
  MutationRun,
  Outcome,
  QueryCall,
  QueryRun,
  Rehearsal,
  Runner,
} from "./runner";
import { failure } from "./ServerError";
import { TransactionTurn } from "./TransactionTurn";

export interface EngineOptions {
  /** The default export of the app's `convex/schema.ts`. */
  schema: SchemaDefinition<GenericSchema, boolean>;
  modules: Modules;
  clock: FunctionClock;
  /** Decides ids and what function code draws from `Math.random` and `crypto.randomUUID`. */
  seed: number;
  /** What to change of Convex's limits. */
  limits?: Partial<Limits>;
}

/** The stream of chance that makes ids. Mutations and actions draw from those above, queries from those below. */
const ID_STREAM = 0;

/** Runs an app's functions on a database in memory: each query and mutation as one transaction, one after the other. */
export class Engine implements Runner {
  readonly parts: EngineParts;
  readonly #seed: number;
  #writers = 0;
  #commits = 0;

  constructor({ schema, modules, clock, seed, limits }: EngineOptions) {
    this.#seed = seed;
    this.parts = {
      database: new Database(schemaTables(schema), seededRandom(seed, ID_STREAM)),
      registry: new FunctionRegistry(modules),
      commits: new CommitLog(),
      clock,
      limits: { ...convexLimits, ...limits },
    };
    this.onCommit(() => (this.#commits += 1));
  }

  async query(path: string, args: JSONValue, call: QueryCall): Promise<QueryRun> {
    await this.parts.registry.load();
    // The same query at the same commit draws the same numbers, however often it runs.
    const random = seededRandom(this.#seed, ID_STREAM - 1 - this.#commits);
    const turn = new TransactionTurn(this.parts, { kind: "query", path, args, call, random });
    const outcome = await functionTurns.run(turn).catch(failure);
    const { ts, journal, transaction } = turn;
    const { readSet, meter } = transaction;
    return { outcome, usage: meter.usage, ts, logLines: [], readSet, journal };
  }

  async mutation(path: string, args: JSONValue, call: MutationCall): Promise<MutationRun> {
    await this.parts.registry.load();
    const random = this.#writerRandom();
    const turn = new TransactionTurn(this.parts, { kind: "mutation", path, args, call, random });
    const outcome = await functionTurns.run(turn).catch(failure);
    const { ts, commit, transaction } = turn;
    return { outcome, usage: transaction.meter.usage, ts, logLines: [], commit };
  }

  /** Runs a mutation and takes back what it wrote. */
  async rehearse(path: string, args: JSONValue, call: Call): Promise<Rehearsal> {
    await this.parts.registry.load();
    const random = this.#writerRandom();
    const request = { kind: "mutation", path, args, call, random, isRehearsal: true } as const;
    const turn = new TransactionTurn(this.parts, request);
    const outcome = await functionTurns.run(turn).catch(failure);
    const { ts, writes, transaction } = turn;
    const { readSet, meter } = transaction;
    return { outcome, usage: meter.usage, ts, logLines: [], readSet, writes };
  }

  async action(path: string, args: JSONValue, { identity, visibility }: Call): Promise<FunctionRun> {
    await this.parts.registry.load();
    let usage = noUsage();
    let outcome: Outcome;
    try {
      const fn = this.parts.registry.find(path, "action", visibility);
      const values = jsonToConvex(args);
      checkArgs(fn, values, this.parts.database);
      const action = new ActionCall({ fn, identity, engine: this, random: this.#writerRandom() });
      usage = action.usage;
      outcome = { ok: true, value: await action.run(values) };
    } catch (error) {
      outcome = failure(error);
    }
    return { outcome, usage, ts: this.parts.commits.ts, logLines: [] };
  }

  /** Runs synchronous work of the server itself as a transaction, in its turn. @throws what the work throws; then nothing is written. */
  transact<T>(work: (transaction: Transaction) => T): Promise<T> {
    const { database, limits, commits, clock } = this.parts;
    const run = async () => {
      const transaction = new Transaction(database, limits);
      transaction.begin(clock.now());
      try {
        const result = work(transaction);
        commits.commit(transaction);
        return result;
      } catch (error) {
        transaction.rollback();
        throw error;
      }
    };
    return functionTurns.run({ work: run, abandon: () => undefined });
  }

  onCommit(listener: (commit: Commit) => void): () => void {
    return this.parts.commits.subscribe(listener);
  }

  #writerRandom(): () => number {
    this.#writers += 1;
    return seededRandom(this.#seed, ID_STREAM + this.#writers);
  }
}
