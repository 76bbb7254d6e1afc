import { afterRealMs } from "../host";

/** Convex's limit on the time of a query or mutation (https://docs.convex.dev/production/state/limits). */
const MAXIMUM_TURN_MS = 1000;

/** A stretch of function code that must not be mixed with another. */
export interface Turn<T> {
  work: () => Promise<T>;
  /** Called instead of waiting on, when the work does not settle: it undoes what the work did. */
  abandon: () => void;
}

interface WaitingTurn {
  start: () => Promise<unknown>;
  abandon: () => void;
  settle: { resolve: (value: never) => void; reject: (error: unknown) => void };
}

/**
 * Lets function code run one turn at a time, in the order of arrival: transactions are serial, and only one piece of code
 * at a time sees the globals of its sandbox. Turns wait for nothing but promises, so one that is still there after a second
 * of real time waits for something that a transaction must not wait for.
 */
class FunctionTurns {
  readonly #waiting: WaitingTurn[] = [];
  #active: WaitingTurn | null = null;
  #isWatched = false;

  run<T>({ work, abandon }: Turn<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ start: work, abandon, settle: { resolve, reject } });
      if (this.#active === null) this.#startNext();
    });
  }

  #startNext(): void {
    const turn = this.#waiting.shift() ?? null;
    this.#active = turn;
    if (turn === null) return;
    this.#watch();
    turn.start().then(
      (value) => this.#finish(turn, () => turn.settle.resolve(value as never)),
      (error: unknown) => this.#finish(turn, () => turn.settle.reject(error)),
    );
  }

  #finish(turn: WaitingTurn, settle: () => void): void {
    if (this.#active !== turn) return;
    settle();
    this.#startNext();
  }

  /** One timer for all turns: a turn it meets twice has outlived a whole period. */
  #watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    const seen = this.#active;
    afterRealMs(MAXIMUM_TURN_MS, () => {
      this.#isWatched = false;
      const turn = this.#active;
      if (turn === null) return;
      if (turn !== seen) {
        this.#watch();
        return;
      }
      turn.abandon();
      this.#finish(turn, () => turn.settle.reject(new TurnTimeout()));
    });
  }
}

/** Function code did not come to an end. */
export class TurnTimeout extends Error {
  constructor() {
    super(
      `Function execution timed out (maximum duration: ${MAXIMUM_TURN_MS / 1000}s). It waits for a promise that is not one of ctx: queries and mutations cannot wait for timers or the network.`,
    );
  }
}

/** All sandboxes of a page share its globals, so they share the turns too. */
export const functionTurns = new FunctionTurns();
