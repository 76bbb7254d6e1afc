import type { UserIdentity } from "convex/server";
import type { QueryStream } from "../database/QueryStream";
import type { Transaction } from "../database/Transaction";
import type { JSONValue, Value } from "convex/values";
import { checkArgs, type FunctionCall, runHandler } from "./FunctionCall";
import type { FunctionRegistry, RegisteredFunction } from "./FunctionRegistry";
import { syscallError } from "./ServerError";
import { asyncSyscalls, syscalls } from "./syscalls";
import { unknownSyscall } from "./unknownSyscall";

/** The end of the page that a function's `.paginate(…)` had, which its next run keeps. */
export interface Journal {
  previous: string | null;
  next: string | null;
}

/** A query or mutation that runs in a transaction, possibly nested in another one. */
export class TransactionCall implements FunctionCall {
  readonly fn: RegisteredFunction;
  readonly identity: UserIdentity | null;
  readonly transaction: Transaction;
  readonly registry: FunctionRegistry;
  readonly streams = new Map<number, QueryStream>();
  readonly journal: Journal;
  #isOpen = true;
  #pending: Promise<unknown> | null = null;

  constructor(options: {
    fn: RegisteredFunction;
    identity: UserIdentity | null;
    transaction: Transaction;
    registry: FunctionRegistry;
    previousJournal?: string | null;
  }) {
    this.fn = options.fn;
    this.identity = options.identity;
    this.transaction = options.transaction;
    this.registry = options.registry;
    this.journal = { previous: options.previousJournal ?? null, next: null };
    this.transaction.meter.usage.functionCalls += 1;
  }

  /** From here on the call is over; what its code still tries is refused. */
  close(): void {
    this.#isOpen = false;
  }

  /** Runs another function in the same transaction; if it fails, what it wrote is taken back. */
  async runNested(path: string, kind: "query" | "mutation", args: Value): Promise<JSONValue> {
    const { transaction, registry, identity } = this;
    const savepoint = transaction.savepoint();
    const fn = registry.find(path, kind);
    checkArgs(fn, args, transaction.database);
    const call = new TransactionCall({ fn, identity, transaction, registry });
    try {
      return await call.run(args);
    } catch (error) {
      transaction.rollback(savepoint);
      throw syscallError(error);
    }
  }

  /** Runs the function to its end. */
  async run(args: Value): Promise<JSONValue> {
    try {
      return await runHandler(this, args, this.transaction.database);
    } finally {
      this.close();
    }
  }

  syscall(operation: string, args: string): string {
    this.#checkOpen();
    const perform = syscalls[operation];
    if (perform === undefined) throw unknownSyscall(operation, this.fn);
    return perform(this, JSON.parse(args) as never, args);
  }

  /** A nested call changes the transaction under way, so what follows it in the same function waits for its end. */
  asyncSyscall(operation: string, args: string): Promise<string> {
    if (this.#pending === null) return this.#perform(operation, args);
    return this.#wait(this.#pending.then(() => this.#perform(operation, args)));
  }

  jsSyscall(operation: string): never {
    throw unknownSyscall(operation, this.fn);
  }

  #perform(operation: string, args: string): Promise<string> {
    try {
      this.#checkOpen();
      const perform = asyncSyscalls[operation];
      if (perform === undefined) throw unknownSyscall(operation, this.fn);
      const result = perform(this, JSON.parse(args) as never, args);
      return typeof result === "string" ? Promise.resolve(result) : this.#wait(result);
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : syscallError(error));
    }
  }

  #wait(result: Promise<string>): Promise<string> {
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.#pending = settled;
    void settled.then(() => {
      if (this.#pending === settled) this.#pending = null;
    });
    return result;
  }

  #checkOpen(): void {
    if (!this.#isOpen)
      throw new Error(
        `${this.fn.path} has already finished, and its transaction with it. Is there an \`await\` missing before a call of ctx?`,
      );
  }
}
