import type { TransactionCall } from "../TransactionCall";
import { callSyscalls } from "./callSyscalls";
import { databaseAsyncSyscalls, databaseSyscalls } from "./databaseSyscalls";
import { metaSyscalls } from "./metaSyscalls";
import { schedulerSyscalls } from "./schedulerSyscalls";

/** Arguments arrive as convex/server wrote them, and as their text; each entry states the shape it relies on. */
type Syscall<Result> = (call: TransactionCall, args: never, text: string) => Result;

/** What queries and mutations can ask of the server and have answered at once. */
export const syscalls: Record<string, Syscall<string>> = databaseSyscalls;

/** What queries and mutations can ask of the server. Answers are the text of Convex JSON. */
export const asyncSyscalls: Record<string, Syscall<string | Promise<string>>> = {
  ...databaseAsyncSyscalls,
  ...schedulerSyscalls,
  ...callSyscalls,
  ...metaSyscalls,
};
