import { contains, type Interval } from "./Interval";
import type { OrderedIndex } from "./OrderedIndex";
import type { StoredDocument, Write } from "./Write";

interface TableReads {
  ids: Set<string>;
  intervals: { index: OrderedIndex; interval: Interval }[];
}

/** What a call read: documents by id, and stretches of indexes, the gaps between documents included. */
export class ReadSet {
  readonly #tables = new Map<string, TableReads>();

  /** The names of the tables that were read. */
  get tables(): Iterable<string> {
    return this.#tables.keys();
  }

  addDocument(table: string, id: string): void {
    this.#readsOf(table).ids.add(id);
  }

  /** The interval may be widened by its owner for as long as the call reads on. */
  addInterval(index: OrderedIndex, interval: Interval): void {
    this.#readsOf(index.table).intervals.push({ index, interval });
  }

  /** Whether one of these writes touched something that was read: if none did, the same call returns the same result. */
  overlaps(writes: readonly Write[]): boolean {
    return writes.some(({ table, before, after }) => {
      const reads = this.#tables.get(table);
      return reads !== undefined && (covers(reads, before) || covers(reads, after));
    });
  }

  #readsOf(table: string): TableReads {
    let reads = this.#tables.get(table);
    if (reads === undefined) this.#tables.set(table, (reads = { ids: new Set(), intervals: [] }));
    return reads;
  }
}

function covers({ ids, intervals }: TableReads, document: StoredDocument | null): boolean {
  if (document === null) return false;
  return (
    ids.has(document._id) || intervals.some(({ index, interval }) => contains(index, interval, document))
  );
}
