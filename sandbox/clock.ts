import { afterRealMs, nextTurn, realMs } from "./host";
import { type TimerCallback, TimerQueue } from "./timers";

/** How often a playing clock moves: once per picture of a 60 Hz screen. */
const FRAME_MS = 16;
/** Real time that one frame may spend on due work; half a frame stays free for the page. */
const FRAME_BUDGET_MS = 8;
/** Listeners draw ages and countdowns: several times a second is smooth, sixty would only cost renders. */
const NOTIFY_EVERY_MS = 250;

export interface SandboxClockOptions {
  startTimeMs: number;
  /** Resolves when the timers that exist from the start are set. */
  ready: () => Promise<void>;
  /** Resolves when nothing more happens without time passing. */
  settle: () => Promise<void>;
}

/**
 * The sandbox's time. It stands still until it is told to move, so that tests are exact; whatever becomes due on the
 * way runs in order, with the clock at its due time.
 *
 * @example
 * await sandbox.clock.advance(60_000);   // a minute passes, with its crons and scheduled functions
 * sandbox.clock.play({ speed: 60 });     // a minute per second from here on
 */
export class SandboxClock {
  #nowMs: number;
  readonly #timers = new TimerQueue();
  readonly #listeners = new Set<() => void>();
  readonly #options: SandboxClockOptions;
  #work: Promise<unknown> = Promise.resolve();
  #stopPlaying: (() => void) | null = null;

  constructor(options: SandboxClockOptions) {
    this.#options = options;
    this.#nowMs = options.startTimeMs;
  }

  /** The sandbox's time in epoch milliseconds. */
  now(): number {
    return this.#nowMs;
  }

  /** Calls the listener when time has moved on; call the result to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Lets time pass, running what becomes due; resolves when clients have received what it changed. */
  async advance(durationMs: number): Promise<void> {
    if (!(durationMs >= 0))
      throw new RangeError(`The sandbox clock only goes forward: advance(${durationMs}).`);
    await this.#exclusively(() => this.#runUntil(this.#nowMs + durationMs, Infinity));
    this.#notify();
    await this.#options.settle();
  }

  /** Runs what is due now without letting time pass. */
  async runDue(): Promise<void> {
    await this.#exclusively(() => this.#runUntil(this.#nowMs, Infinity));
  }

  /**
   * Lets time pass by itself, `speed` times as fast as real time (default 1). When more becomes due than a frame has
   * time for, sandbox time slows down instead of the page.
   */
  play({ speed = 1 }: { speed?: number } = {}): void {
    if (!(speed > 0)) throw new RangeError(`The sandbox clock needs a positive speed, not ${speed}.`);
    this.pause();
    let lastFrameMs = realMs();
    let lastNotifiedMs = lastFrameMs;
    let isPlaying = true;
    let cancelFrame = () => {};
    const requestFrame = () => {
      if (isPlaying) cancelFrame = afterRealMs(FRAME_MS, frame);
    };
    const frame = () => {
      const frameMs = realMs();
      const passedMs = (frameMs - lastFrameMs) * speed;
      lastFrameMs = frameMs;
      if (frameMs - lastNotifiedMs >= NOTIFY_EVERY_MS) {
        lastNotifiedMs = frameMs;
        this.#notify();
      }
      void this.#exclusively(() => this.#runUntil(this.#nowMs + passedMs, frameMs + FRAME_BUDGET_MS)).finally(
        requestFrame,
      );
    };
    requestFrame();
    this.#stopPlaying = () => {
      isPlaying = false;
      cancelFrame();
    };
  }

  /** Stops playing; what runs at this moment finishes. */
  pause(): void {
    this.#stopPlaying?.();
    this.#stopPlaying = null;
  }

  /** Whether time passes by itself. */
  get isPlaying(): boolean {
    return this.#stopPlaying !== null;
  }

  /** Has the callback run when the clock reaches `atMs`; call the result to cancel. */
  setTimer(atMs: number, callback: TimerCallback): () => void {
    return this.#timers.add(atMs, callback);
  }

  /** Whether something waits to be run at this very time. */
  get hasDue(): boolean {
    return this.#timers.isDue(this.#nowMs);
  }

  async #runUntil(targetMs: number, realDeadlineMs: number): Promise<void> {
    for (;;) {
      const timer = this.#timers.takeDue(targetMs);
      if (timer === undefined) break;
      this.#nowMs = Math.max(this.#nowMs, timer.atMs);
      await timer.callback();
      // What the callback woke up may set timers that are due before the next one.
      await nextTurn();
      if (realMs() > realDeadlineMs) return;
    }
    this.#nowMs = Math.max(this.#nowMs, targetMs);
  }

  #exclusively(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(() => this.#options.ready()).then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
