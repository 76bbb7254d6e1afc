import { convexTest } from "convex-test";
import type { FunctionArgs, FunctionReference, FunctionReturnType } from "convex/server";
import { vi } from "vitest";
import { createSandbox } from "../../../sandbox";
import schema from "./convex/schema";

const START_MS = Date.UTC(2026, 0, 1);
const modules = import.meta.glob("./convex/**/*.ts");

type Visibility = "public" | "internal";

type AnyQuery = FunctionReference<"query", Visibility>;
type AnyMutation = FunctionReference<"mutation", Visibility>;
type AnyAction = FunctionReference<"action", Visibility>;

/** The claims of a caller; both back ends make a UserIdentity of them. */
type Caller = { sub: string; iss: string; name?: string; role?: string };

/** A back end that runs the functions of `./convex`. */
export interface Backend {
  name: "sandbox" | "convex-test";
  query<F extends AnyQuery>(fn: F, args: FunctionArgs<F>, caller?: Caller): Promise<FunctionReturnType<F>>;
  mutation<F extends AnyMutation>(
    fn: F,
    args: FunctionArgs<F>,
    caller?: Caller,
  ): Promise<FunctionReturnType<F>>;
  action<F extends AnyAction>(fn: F, args: FunctionArgs<F>, caller?: Caller): Promise<FunctionReturnType<F>>;
  /** Lets time pass, with what is scheduled in it. */
  passTime(durationMs: number): Promise<void>;
}

/** Plays a scene on a fresh sandbox. */
export async function onSandbox<T>(scene: (backend: Backend) => Promise<T>): Promise<T> {
  const sandbox = createSandbox({ schema, modules, startTime: START_MS, seed: 1 });
  try {
    return await scene({
      name: "sandbox",
      query: (fn, args, caller) => sandbox.run(fn, args, { as: caller }),
      mutation: (fn, args, caller) => sandbox.run(fn, args, { as: caller }),
      action: (fn, args, caller) => sandbox.run(fn, args, { as: caller }),
      passTime: (durationMs) => sandbox.clock.advance(durationMs),
    });
  } finally {
    sandbox.close();
  }
}

/** Plays a scene on a fresh convex-test. */
export async function onConvexTest<T>(scene: (backend: Backend) => Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: START_MS });
  try {
    const t = convexTest(schema, modules);
    const as = (caller: Caller | undefined) => {
      if (caller === undefined) return t;
      const { sub, iss, ...attributes } = caller;
      return t.withIdentity({ ...attributes, subject: sub, issuer: iss });
    };
    return await scene({
      name: "convex-test",
      query: (fn, args, caller) => as(caller).query<AnyQuery>(fn, args),
      mutation: (fn, args, caller) => as(caller).mutation<AnyMutation>(fn, args),
      action: (fn, args, caller) => as(caller).action<AnyAction>(fn, args),
      passTime: async (durationMs) => {
        // convex-test prints the errors of scheduled functions, which some scenes are about.
        const print = vi.spyOn(console, "error").mockReturnValue();
        vi.advanceTimersByTime(durationMs);
        await t.finishInProgressScheduledFunctions();
        print.mockRestore();
      },
    });
  } finally {
    vi.useRealTimers();
  }
}

/** What came of a call: its value, or the class and data of its error. The texts of the two back ends differ. */
export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return { value: await call };
  } catch (error) {
    const isConvexError = error instanceof Error && "data" in error;
    return isConvexError ? { convexError: error.data } : { error: error instanceof Error };
  }
}
