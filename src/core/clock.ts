import { isPageHidden, onPageVisibility } from "./pageVisibility";

/**
 * Where "now" comes from. The browser's clock by default; a sandbox's or a test's where time is played.
 */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Calls the listener as time moves on, at the latest at the next multiple of `everyMs`; a clock may call more often.
   * Call the result to stop.
   */
  subscribe(listener: () => void, everyMs?: number): () => void;
}

export const SECOND_MS = 1000;

/**
 * A clock on the machine's time. All its listeners share one timer, set to the next boundary any of them waits for. The
 * timer stops when nobody listens and while the page is hidden; listeners are called at once when it is shown again.
 */
export function createSystemClock(): Clock {
  const listeners = new Map<() => void, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatchingPage: (() => void) | undefined;

  const schedule = () => {
    clearTimeout(timer);
    timer = undefined;
    if (listeners.size === 0 || isPageHidden()) return;
    const everyMs = Math.min(...listeners.values());
    timer = setTimeout(tick, everyMs - (Date.now() % everyMs));
  };
  const tick = () => {
    for (const listener of [...listeners.keys()]) listener();
    schedule();
  };
  const onVisibilityChange = () => {
    if (isPageHidden()) schedule();
    else tick();
  };

  return {
    now: () => Date.now(),
    subscribe(listener, everyMs = SECOND_MS) {
      // A function of its own per subscription: the same listener may come twice, with two granularities.
      const call = () => listener();
      stopWatchingPage ??= onPageVisibility(onVisibilityChange);
      listeners.set(call, everyMs);
      schedule();
      return () => {
        if (!listeners.delete(call)) return;
        if (listeners.size === 0) {
          stopWatchingPage?.();
          stopWatchingPage = undefined;
        }
        schedule();
      };
    },
  };
}

/** The clock all panels share unless the host gives another. */
export const systemClock: Clock = createSystemClock();
