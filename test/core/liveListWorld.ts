/** A small paged server and one reader of it, to play histories of a live list. */
import {
  holdList,
  type LiveListState,
  loadOlder,
  olderRows,
  type Page,
  releaseList,
  resumeList,
  type RowKeys,
  startList,
} from "../../src/core/liveList";
import { applyAnswers, type ListRead, readsOf } from "../../src/core/liveListReads";
import type { HoldReason } from "../../src/core/result";

export interface Row {
  id: string;
  time: number;
  value: number;
}

const keys: RowKeys<Row> = { idOf: (row) => row.id, timeOf: (row) => row.time };

/** A position after which a page begins: the row it ended with, or the end of the list. */
const END = "end";

/** Rows newest first; rows of the same millisecond, the last stored first. */
export class Server {
  rows: Row[] = [];
  #stored = 0;

  insert(time: number): void {
    this.rows.push({ id: String(this.#stored++), time, value: 0 });
    this.rows.sort((a, b) => b.time - a.time || Number(b.id) - Number(a.id));
  }

  update(index: number): void {
    const row = this.rows[index % Math.max(1, this.rows.length)];
    if (row !== undefined) this.rows[this.rows.indexOf(row)] = { ...row, value: row.value + 1 };
  }

  /** `pinned` is where a page that keeps its end (Convex's journal) ended when it was first read. */
  page({ startTime = 0, endTime = Infinity, paginationOpts }: ListRead, pinned: string | null): Page<Row> {
    const { cursor, numItems } = paginationOpts;
    const end = paginationOpts.endCursor ?? pinned;
    const from = cursor === null ? 0 : cursor === END ? this.rows.length : this.#indexOf(cursor) + 1;
    const to = end === null || end === END ? this.rows.length : this.#indexOf(end) + 1;
    const found = this.rows.slice(from, to).filter((row) => row.time >= startTime && row.time <= endTime);
    const page = end === null ? found.slice(0, numItems) : found;
    const last = page.at(-1);
    if (end !== null) return { page, isDone: end === END, continueCursor: end };
    return page.length < numItems || last === undefined
      ? { page, isDone: true, continueCursor: END }
      : { page, isDone: false, continueCursor: last.id };
  }

  #indexOf(id: string): number {
    return this.rows.findIndex((row) => row.id === id);
  }
}

/**
 * Reads a list as the hook does: asks for what the state says, and gets answers when told to. Pages under the anchor are
 * subscribed to, with a journal if there is one; the newest rows are read anew each time.
 */
export class Reader {
  state: LiveListState<Row>;
  #answers = new Map<string, { read: ListRead; pinned: string | null; page: Page<Row> | undefined }>();

  constructor(
    readonly server: Server,
    readonly options: { pageSize: number; hasJournal: boolean },
  ) {
    this.state = startList(options.pageSize);
    this.#become(this.state);
  }

  hold = (reason: HoldReason) => this.#become(holdList(this.state, reason, keys));
  release = (reason: HoldReason) => this.#become(releaseList(this.state, reason));
  resume = () => this.#become(resumeList(this.state));
  loadMore = () => this.#become(loadOlder(this.state, keys));

  /** How many rows the server sends for all that is subscribed now. */
  get rowsRead(): number {
    return [...this.#answers.values()].reduce((sum, { page }) => sum + (page?.page.length ?? 0), 0);
  }

  /** Loads older pages until there are none. */
  loadAll(): void {
    while (olderRows(this.state) === "available") {
      this.loadMore();
      this.settle();
    }
  }

  /** One transition: every subscription there is now is answered from the same moment. */
  receive(): void {
    for (const entry of this.#answers.values()) {
      entry.page = this.server.page(entry.read, entry.pinned);
      if (this.options.hasJournal && entry.read.endTime !== undefined)
        entry.pinned ??= entry.page.continueCursor;
    }
    this.#become(this.state);
  }

  /** Transitions until nothing changes. */
  settle(): void {
    for (let before: unknown; before !== this.state;) {
      before = this.state;
      this.receive();
    }
  }

  #become(state: LiveListState<Row>): void {
    this.state = state;
    const wanted = Object.entries(readsOf(state)).map(([name, read]) => ({
      name,
      read,
      key: JSON.stringify(read),
    }));
    const kept = wanted.map(
      ({ read, key }) => [key, this.#answers.get(key) ?? { read, pinned: null, page: undefined }] as const,
    );
    this.#answers = new Map(kept);
    const answers = Object.fromEntries(wanted.map(({ name, key }) => [name, this.#answers.get(key)?.page]));
    const next = applyAnswers(state, answers, keys);
    if (next !== state) this.#become(next);
  }
}
