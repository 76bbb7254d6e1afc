import { SortedTree } from "./SortedTree";

interface TimerKey {
  atMs: number;
  order: number;
}

/** What a timer does when its time has come; the clock waits for the promise before it goes on. */
export type TimerCallback = () => void | Promise<void>;

/** Timers by due time; equal times keep the order in which they were set. */
export class TimerQueue {
  readonly #timers = new SortedTree<TimerKey, TimerCallback>(
    undefined,
    (a, b) => a.atMs - b.atMs || a.order - b.order,
  );
  #order = 0;

  /** Adds a timer; call the result to cancel it. */
  add(atMs: number, callback: TimerCallback): () => void {
    const key = { atMs, order: this.#order++ };
    this.#timers.set(key, callback);
    return () => void this.#timers.delete(key);
  }

  isDue(nowMs: number): boolean {
    return (this.#timers.minKey()?.atMs ?? Infinity) <= nowMs;
  }

  /** Takes out the first timer that is due at `nowMs`, or returns `undefined`. */
  takeDue(nowMs: number): { atMs: number; callback: TimerCallback } | undefined {
    const key = this.#timers.minKey();
    const callback = key && this.#timers.get(key);
    if (key === undefined || callback === undefined || key.atMs > nowMs) return undefined;
    this.#timers.delete(key);
    return { atMs: key.atMs, callback };
  }
}
