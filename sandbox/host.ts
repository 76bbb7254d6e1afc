/**
 * The timers of the machine the sandbox runs on, taken once at import: neither a test's fake timers nor the virtual
 * time that function code sees can then stop the sandbox itself. Node has `setImmediate`, browsers `MessageChannel`.
 */
const host = globalThis as Pick<typeof globalThis, "setTimeout" | "clearTimeout" | "performance"> &
  Partial<Pick<typeof globalThis, "setImmediate" | "MessageChannel">>;
const { setTimeout: hostSetTimeout, clearTimeout: hostClearTimeout, performance: hostPerformance } = host;
const runNextTurn =
  host.setImmediate ?? (host.MessageChannel ? messageTurns(new host.MessageChannel()) : hostSetTimeout);

/** Resolves in a later macrotask: after every promise that can settle by itself has done so. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => runNextTurn(resolve));
}

/** Runs the callback after real milliseconds; call the result to cancel. */
export function afterRealMs(durationMs: number, callback: () => void): () => void {
  const handle = hostSetTimeout(callback, durationMs);
  return () => hostClearTimeout(handle);
}

/** Resolves after real milliseconds. */
export function realPause(durationMs: number): Promise<void> {
  return new Promise((resolve) => afterRealMs(durationMs, resolve));
}

/** Real milliseconds on a clock that never goes back, for measuring durations. */
export function realMs(): number {
  return hostPerformance.now();
}

/** Browsers hold nested `setTimeout(0)` back by 4 ms; a message to oneself is a macrotask without that delay. */
function messageTurns({ port1, port2 }: MessageChannel): (callback: () => void) => void {
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(null);
  };
}
