/** What convex/server calls the server through: it reads the global `Convex` at each call. */
export interface ConvexGlobal {
  syscall(operation: string, args: string): string;
  asyncSyscall(operation: string, args: string): Promise<string>;
  jsSyscall(operation: string, args: Record<string, unknown>): unknown;
}

declare global {
  // Only `var` declares a property of globalThis.
  var Convex: ConvexGlobal | undefined;
}

/** Runs synchronous code with this global, and puts back what was there: nothing else ever sees it. */
export function withConvexGlobal<T>(convex: ConvexGlobal, code: () => T): T {
  const before = globalThis.Convex;
  globalThis.Convex = convex;
  try {
    return code();
  } finally {
    globalThis.Convex = before;
  }
}
