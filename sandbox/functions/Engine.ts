import type { GenericSchema, SchemaDefinition } from "convex/server";
import type { JSONValue } from "convex/values";
import { jsonToConvex } from "convex/values";
import { Database } from "../database/Database";
import { convexLimits, type Limits } from "../database/limits";
import { schemaTables } from "../database/schemaTables";
import { Transaction } from "../database/Transaction";
import { noUsage, type Usage } from "../database/Usage";
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

/** The stream of chance that makes ids; calls take the streams from 1 up, queries those below 0. */
const ID_STREAM = 0;

/** Runs an app's functions on an in-memory database. */
export class Engine implements Runner {
  readonly parts: EngineParts;
  readonly #seed: number;
  #callNumber = 0;
  #commitNumber = 0;

  constructor({ schema, modules, clock, seed, limits }: EngineOptions) {
    this.#seed = seed;
    this.parts = {
      database: new Database(schemaTables(schema), seededRandom(seed, ID_STREAM)),
      registry: new FunctionRegistry(modules),
      commits: new CommitLog(),
      clock,
      limits: { ...convexLimits, ...limits },
    };
    this.parts.commits.subscribe(() => (this.#commitNumber += 1));
  }

  async query(path: string, args: JSONValue, call: QueryCall): Promise<QueryRun> {
    // The same query at the same commit draws the same numbers, however often it runs.
    const random = seededRandom(this.#seed, -1 - this.#commitNumber);
    await this.parts.registry.load();
    const turn = new TransactionTurn(this.parts, { kind: "query", path, args, call, random });
    const outcome = await functionTurns.run(turn).catch(failure);
    const { readSet, meter } = turn.transaction;
    return { ...this.#finished(outcome, meter.usage), readSet, journal: turn.journal };
  }

  async mutation(path: string, args: JSONValue, call: MutationCall): Promise<MutationRun> {
    await this.parts.registry.load();
    const random = this.#nextRandom();
    const turn = new TransactionTurn(this.parts, { kind: "mutation", path, args, call, random });
    const outcome = await functionTurns.run(turn).catch(failure);
    const { commit, transaction } = turn;
    return { ...this.#finished(outcome, transaction.meter.usage, commit?.ts), commit };
  }

  async action(path: string, args: JSONValue, { identity, visibility }: Call): Promise<FunctionRun> {
    let call: ActionCall | null = null;
    try {
      await this.parts.registry.load();
      const fn = this.parts.registry.find(path, "action", visibility);
      const values = jsonToConvex(args);
      checkArgs(fn, values, this.parts.database);
      call = new ActionCall({ fn, identity, engine: this, random: this.#nextRandom() });
      const value = await call.run(values);
      return this.#finished({ ok: true, value }, call.usage);
    } catch (error) {
      return this.#finished(failure(error), call?.usage ?? noUsage());
    }
  }

  /** Runs synchronous work of the sandbox itself as a transaction, without metering limits. @throws what the work throws. */
  transact<T>(work: (transaction: Transaction) => T): Promise<T> {
    const { database, commits, clock } = this.parts;
    const run = async () => {
      const transaction = new Transaction(database, this.parts.limits);
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

  #finished(outcome: Outcome, usage: Usage, ts: bigint = this.parts.commits.ts): FunctionRun {
    return { outcome, usage, ts, logLines: [] };
  }

  #nextRandom(): () => number {
    return seededRandom(this.#seed, (this.#callNumber += 1));
  }
}
