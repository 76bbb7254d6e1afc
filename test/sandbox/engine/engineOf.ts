import type { GenericSchema, SchemaDefinition } from "convex/server";
import type { JSONValue } from "convex/values";
import type { Limits } from "../../../sandbox/database/limits";
import { Engine } from "../../../sandbox/functions/Engine";
import type { FunctionClock } from "../../../sandbox/functions/EngineParts";
import type { Outcome } from "../../../sandbox/functions/runner";

/** A clock that stands where it is put; timers run when it is moved over them. */
export class ManualClock implements FunctionClock {
  #nowMs = 1_700_000_000_000;
  #timers: { atMs: number; callback: () => void | Promise<void> }[] = [];

  now(): number {
    return this.#nowMs;
  }

  setTimer(atMs: number, callback: () => void | Promise<void>): () => void {
    const timer = { atMs, callback };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  async advance(durationMs: number): Promise<void> {
    this.#nowMs += durationMs;
    const due = this.#timers.filter((timer) => timer.atMs <= this.#nowMs);
    this.#timers = this.#timers.filter((timer) => timer.atMs > this.#nowMs);
    for (const { callback } of due) await callback();
  }
}

/** An engine over these modules, with short ways to call it: results are values, failures are thrown. */
export function engineOf(options: {
  schema: SchemaDefinition<GenericSchema, boolean>;
  modules: Record<string, Record<string, unknown>>;
  limits?: Partial<Limits>;
  seed?: number;
}) {
  const clock = new ManualClock();
  const modules = Object.fromEntries(
    Object.entries(options.modules).map(([name, module]) => [`./convex/${name}.ts`, module]),
  );
  const engine = new Engine({
    schema: options.schema,
    modules,
    clock,
    seed: options.seed ?? 1,
    limits: options.limits,
  });
  const asAnyone = { identity: null, visibility: "any" } as const;
  return {
    engine,
    clock,
    query: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.query(path, args, asAnyone)).outcome),
    mutation: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.mutation(path, args, asAnyone)).outcome),
    action: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.action(path, args, asAnyone)).outcome),
  };
}

/** The value of a call, or its message thrown. */
export function valueOf(outcome: Outcome): JSONValue {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.message, { cause: outcome.error });
}
