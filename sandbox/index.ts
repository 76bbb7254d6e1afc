export { createSandbox } from "./createSandbox";
export type { Sandbox, SandboxOptions } from "./createSandbox";
export type { Claims } from "./auth";
export type { SandboxClock } from "./clock";
export type { Frame, Network } from "./sync/Network";
export type { UsageEntry, UsageLog } from "./UsageLog";
export type { Limits } from "./database/limits";
export type { Modules } from "./functions/FunctionRegistry";
export type { Rehearsal } from "./functions/runner";
