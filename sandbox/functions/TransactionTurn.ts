import type { JSONValue } from "convex/values";
import { jsonToConvex } from "convex/values";
import { Transaction } from "../database/Transaction";
import type { Write } from "../database/Write";
import type { EngineParts } from "./EngineParts";
import { checkArgs } from "./FunctionCall";
import { installGlobals } from "./functionGlobals";
import { type Turn, TurnTimeout } from "./FunctionTurns";
import type { Commit, MutationCall, Outcome, QueryCall } from "./runner";
import { completeJob } from "./jobs";
import { failure } from "./ServerError";
import { TransactionCall } from "./TransactionCall";

/** A query or mutation to run, and the chance that its code will find. */
export interface TransactionRequest {
  kind: "query" | "mutation";
  path: string;
  args: JSONValue;
  call: QueryCall & MutationCall;
  random: () => number;
  /** Nothing of it stays. */
  isRehearsal?: boolean;
}

/** The transaction of one query or mutation, from its first read to its commit or rollback. */
export class TransactionTurn implements Turn<Outcome> {
  readonly transaction: Transaction;
  commit: Commit | null = null;
  /** The net change that its function made, also when it is taken back. */
  writes: readonly Write[] = [];
  /** The database time that it saw, or made. */
  ts = 0n;
  journal: string | null = null;
  readonly #parts: EngineParts;
  readonly #request: TransactionRequest;
  #call: TransactionCall | null = null;
  #uninstallGlobals: () => void = () => undefined;
  #isAbandoned = false;

  constructor(parts: EngineParts, request: TransactionRequest) {
    this.#parts = parts;
    this.#request = request;
    this.transaction = new Transaction(parts.database, parts.limits);
  }

  readonly work = async (): Promise<Outcome> => {
    const nowMs = this.#parts.clock.now();
    this.transaction.begin(nowMs);
    this.#uninstallGlobals = installGlobals({
      now: () => nowMs,
      random: this.#request.random,
      timers: null,
    });
    const outcome = await this.#runFunction();
    if (!this.#isAbandoned) this.#end(outcome);
    return outcome;
  };

  readonly abandon = (): void => {
    this.#isAbandoned = true;
    this.#call?.close();
    this.#end(failure(new TurnTimeout()));
  };

  async #runFunction(): Promise<Outcome> {
    const { path, kind, call } = this.#request;
    const { registry, database } = this.#parts;
    try {
      const fn = registry.find(path, kind, call.visibility);
      const args = jsonToConvex(this.#request.args);
      checkArgs(fn, args, database);
      this.#call = new TransactionCall({
        fn,
        identity: call.identity,
        transaction: this.transaction,
        registry,
        previousJournal: call.journal ?? null,
      });
      const value = await this.#call.run(args);
      this.journal = this.#call.journal.next;
      return { ok: true, value };
    } catch (error) {
      return failure(error);
    }
  }

  #end(outcome: Outcome): void {
    const { transaction } = this;
    const { isRehearsal = false, call } = this.#request;
    const { jobId } = call;
    this.#uninstallGlobals();
    if (outcome.ok) this.writes = transaction.writes();
    if (!outcome.ok || isRehearsal) transaction.rollback();
    // A scheduled mutation and the note that it is done are one transaction: it is neither lost nor run twice.
    if (jobId !== undefined) completeJob(transaction, jobId, outcome);
    const commit = this.#parts.commits.commit(transaction);
    this.commit = outcome.ok ? commit : null;
    this.ts = this.#parts.commits.ts;
  }
}
