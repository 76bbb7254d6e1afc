import type { GenericSchema, SchemaDefinition } from "convex/server";
import type { JSONValue } from "convex/values";
import type { Limits } from "../../../sandbox/database/limits";
import { Engine } from "../../../sandbox/functions/Engine";
import type { FunctionClock } from "../../../sandbox/functions/EngineParts";
import type { Outcome } from "../../../sandbox/functions/runner";
import { notes, notesSchema } from "./notesApp";

/** A clock that stands where it is put; timers run when it is moved over them. */
class ManualClock implements FunctionClock {
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

export interface TestEngineOptions {
  schema?: SchemaDefinition<GenericSchema, boolean>;
  /** Functions under the path `app:<name>`, beside those of the notes app. */
  app?: Record<string, unknown>;
  limits?: Partial<Limits>;
  seed?: number;
}

/** An engine with the notes app, and short ways to call it: a result is returned, a failure is thrown as its message. */
export function engineOf({ schema = notesSchema, app = {}, limits, seed = 1 }: TestEngineOptions = {}) {
  const clock = new ManualClock();
  const modules = { "./convex/notes.ts": notes, "./convex/app.ts": app };
  const engine = new Engine({ schema, modules, clock, seed, limits });
  const asAnyone = { identity: null, visibility: "any" } as const;
  return {
    engine,
    clock,
    ask: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.query(path, args, asAnyone)).outcome),
    change: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.mutation(path, args, asAnyone)).outcome),
    act: async (path: string, args: JSONValue = {}) =>
      valueOf((await engine.action(path, args, asAnyone)).outcome),
    runQuery: (path: string, args: JSONValue = {}, journal: string | null = null) =>
      engine.query(path, args, { ...asAnyone, journal }),
    runMutation: (path: string, args: JSONValue = {}) => engine.mutation(path, args, asAnyone),
    /** The texts of all notes, oldest first. */
    texts: () =>
      engine.parts.database
        .table("notes")
        .documents()
        .map((note) => note.text),
  };
}

/** The value of a call, or its message thrown. */
export function valueOf(outcome: Outcome): JSONValue {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.message, { cause: outcome.error });
}
