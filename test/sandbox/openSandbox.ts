import { onTestFinished } from "vitest";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../sandbox";
import schema from "./conformance/convex/schema";

export const START_MS = Date.UTC(2026, 0, 1);

/** A fresh sandbox of the small app of the conformance suite, which ends with the test. */
export function openSandbox(options: Partial<SandboxOptions> = {}): Sandbox {
  const modules = import.meta.glob("./conformance/convex/**/*.ts");
  const sandbox = createSandbox({ schema, modules, startTime: START_MS, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}
