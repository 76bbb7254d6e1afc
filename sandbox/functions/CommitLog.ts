import type { Transaction } from "../database/Transaction";
import type { Commit } from "./runner";

const NANOSECONDS_PER_MILLISECOND = 1_000_000n;

/** Database time: it goes on with every transaction that writes, and tells who listens what was written. */
export class CommitLog {
  readonly #listeners = new Set<(commit: Commit) => void>();
  #ts = 0n;

  /** The time of the last commit, in nanoseconds since the epoch. */
  get ts(): bigint {
    return this.#ts;
  }

  /** Makes a transaction's writes final; null when it wrote nothing. */
  commit(transaction: Transaction): Commit | null {
    const writes = transaction.writes();
    if (writes.length === 0) return null;
    const nowTs = BigInt(Math.floor(transaction.nowMs)) * NANOSECONDS_PER_MILLISECOND;
    this.#ts = nowTs > this.#ts ? nowTs : this.#ts + 1n;
    const commit = { ts: this.#ts, writes };
    for (const listener of [...this.#listeners]) listener(commit);
    return commit;
  }

  /** Calls the listener at every commit; call the result to stop. */
  subscribe(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
