import type { UserIdentity } from "convex/server";
import type { JSONValue, Value } from "convex/values";
import { noUsage, type Usage } from "../database/Usage";
import { actionSyscalls } from "./actionSyscalls";
import type { Engine } from "./Engine";
import { type FunctionCall, runHandler } from "./FunctionCall";
import { type FunctionGlobals, installGlobals } from "./functionGlobals";
import type { RegisteredFunction } from "./FunctionRegistry";
import { functionTurns } from "./FunctionTurns";
import { unknownSyscall } from "./unknownSyscall";

/** Microtasks after which an action that asked for nothing more is taken to wait; its promise chains are shorter. */
const IDLE_MICROTASKS = 64;

/**
 * An action. It may wait, so it is not one turn but many: each goes from the moment that something it waited for arrives
 * until it waits again. What it runs meanwhile has turns of its own.
 */
export class ActionCall implements FunctionCall {
  readonly fn: RegisteredFunction;
  readonly identity: UserIdentity | null;
  readonly engine: Engine;
  /** The sum over everything the action ran. */
  readonly usage: Usage = { ...noUsage(), functionCalls: 1 };
  readonly #globals: FunctionGlobals;
  readonly #timers = new Map<number, () => void>();
  #lastTimer = 0;
  #lastTurn: Promise<void> = Promise.resolve();
  #isOpen = true;

  constructor(options: {
    fn: RegisteredFunction;
    identity: UserIdentity | null;
    engine: Engine;
    random: () => number;
  }) {
    this.fn = options.fn;
    this.identity = options.identity;
    this.engine = options.engine;
    const { clock } = this.engine.parts;
    this.#globals = {
      now: () => clock.now(),
      random: options.random,
      timers: {
        setTimeout: (callback, delayMs = 0, ...args) => this.#setTimer(delayMs, () => callback(...args)),
        clearTimeout: (timer) => this.#clearTimer(timer),
      },
    };
  }

  /** Runs the action to its end. @throws whatever its handler throws. */
  async run(args: Value): Promise<JSONValue> {
    let result: Promise<JSONValue> = Promise.resolve(null);
    try {
      await this.#turn(() => {
        result = runHandler(this, args, this.engine.parts.database);
        // Awaited below; until then a rejection is not an unhandled one.
        result.catch(() => undefined);
      });
      return await result;
    } finally {
      // Whoever waits for the action must not go on inside its last turn, among its globals.
      await this.#lastTurn;
      this.#isOpen = false;
      for (const cancel of this.#timers.values()) cancel();
    }
  }

  /** Adds what a call inside the action cost. */
  addUsage(usage: Usage): void {
    for (const key of Object.keys(usage) as (keyof Usage)[]) this.usage[key] += usage[key];
  }

  syscall(operation: string): never {
    throw unknownSyscall(operation, this.fn);
  }

  jsSyscall(operation: string): never {
    throw unknownSyscall(operation, this.fn);
  }

  asyncSyscall(operation: string, args: string): Promise<string> {
    const perform = actionSyscalls[operation];
    if (!this.#isOpen)
      return Promise.reject(
        new Error(`${this.fn.path} has already finished. Is there an \`await\` missing in it?`),
      );
    if (perform === undefined) return Promise.reject(unknownSyscall(operation, this.fn));
    return new Promise((resolve, reject) => {
      perform(this, JSON.parse(args) as never).then(
        (result) => void this.#turn(() => resolve(result)),
        (error: unknown) =>
          void this.#turn(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
    });
  }

  #setTimer(delayMs: number, callback: () => void): number {
    const { clock } = this.engine.parts;
    const timer = (this.#lastTimer += 1);
    const cancel = clock.setTimer(clock.now() + Math.max(0, delayMs), () => {
      this.#timers.delete(timer);
      return this.#turn(callback);
    });
    this.#timers.set(timer, cancel);
    return timer;
  }

  #clearTimer(timer: number): void {
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }

  #turn(step: () => void): Promise<void> {
    let uninstall = () => undefined as void;
    const work = async () => {
      uninstall = installGlobals(this.#globals);
      try {
        step();
        for (let microtask = 0; microtask < IDLE_MICROTASKS; microtask += 1) await Promise.resolve();
      } finally {
        uninstall();
      }
    };
    this.#lastTurn = functionTurns.run({ work, abandon: () => uninstall() });
    return this.#lastTurn;
  }
}
