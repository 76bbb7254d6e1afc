// First, because it gives a page what function modules expect, and the schema imports some of them.
import { createSandbox, type Modules } from "../../sandbox";
import schema from "../../convex/schema";

const modules = import.meta.glob("../../convex/**/*.{ts,js}");

export const START = Date.UTC(2026, 1, 15, 14, 30);

/**
 * The whole deployment in the sandbox: with its own clock, indexes and an account of what is read and written. `instead`
 * takes the place of its modules of the same paths.
 */
export const startSandbox = (startTime = START, instead: Modules = {}) =>
  createSandbox({ schema, modules: { ...modules, ...instead }, startTime });

/** In place of its cron jobs: the scheduled work of the monitor does not run by itself. */
export const NO_CRONS: Modules = { "convex/crons.ts": {} };

/** How `sandbox.run` calls a function as platform staff. */
export const asStaff = { as: { sub: "staff", role: "platform_staff" } };
