// First, because it gives a page what function modules expect, and the schema imports some of them.
import { createSandbox } from "../../sandbox";
import schema from "../../convex/schema";

const modules = import.meta.glob("../../convex/**/*.{ts,js}");

export const START = Date.UTC(2026, 1, 15, 14, 30);

/** The whole deployment in the sandbox: with its own clock, indexes and an account of what is read and written. */
export const startSandbox = (startTime = START) => createSandbox({ schema, modules, startTime });

/** How `sandbox.run` calls a function as platform staff. */
export const asStaff = { as: { sub: "staff", role: "platform_staff" } };
