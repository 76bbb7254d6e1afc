import type { ResponseMessage } from "./protocol";

/** Far more than a client can have unconfirmed; older answers are never asked for again. */
const KEPT_ANSWERS = 1000;

/** An answer, with the database time at which it holds. */
export interface MutationAnswer {
  response: ResponseMessage;
  ts: bigint;
}

/**
 * The mutations of one client, over all its connections: one at a time, in order, and each only once. A client that
 * lost its connection sends unconfirmed mutations again and gets the answer of the first time.
 */
export class ClientRequests {
  readonly #answers = new Map<number, Promise<MutationAnswer>>();
  #last: Promise<unknown> = Promise.resolve();

  /** The answer to the mutation; `run` is called only if it was not run before. */
  mutation(requestId: number, run: () => Promise<MutationAnswer>): Promise<MutationAnswer> {
    const known = this.#answers.get(requestId);
    if (known) return known;
    const answer = this.#last.then(run);
    this.#last = answer.catch(() => undefined);
    this.#answers.set(requestId, answer);
    this.#dropOldest();
    return answer;
  }

  #dropOldest(): void {
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }
}
