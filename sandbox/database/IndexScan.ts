import type { Interval } from "./Interval";
import type { Order, OrderedIndex, Position } from "./OrderedIndex";
import type { QuerySource } from "./openQuery";
import type { Row } from "./Row";
import type { Table } from "./Table";
import type { Transaction } from "./Transaction";
import type { StoredDocument } from "./Write";

/** How much a scan may read before it stops. */
export interface ScanBudget {
  documents: number;
  bytes: number;
}

/**
 * Reads an interval of an index document by document. The transaction's read set grows with it: what lies behind the
 * last document read may change without changing the result.
 */
export class IndexScan {
  readonly order: Order;
  /** What was read so far, in order. */
  readonly documents: StoredDocument[] = [];
  bytesRead = 0;
  state: "reading" | "ended" | "over_budget" = "reading";
  readonly #transaction: Transaction;
  readonly #table: Table;
  readonly #index: OrderedIndex;
  readonly #whole: Interval;
  readonly #read: Interval;
  readonly #budget: ScanBudget | null;
  #from: Position;

  constructor(transaction: Transaction, source: QuerySource, budget: ScanBudget | null = null) {
    const { table, index, interval, order } = source;
    this.order = order;
    this.#transaction = transaction;
    this.#table = table;
    this.#index = index;
    this.#whole = interval;
    this.#budget = budget;
    this.#from = order === "asc" ? interval.lower : interval.upper;
    this.#read = { lower: this.#from, upper: this.#from };
    transaction.meter.add("indexRanges", 1);
    transaction.readSet.addInterval(index, this.#read);
  }

  /** The next document, or null when there is none or the budget is used up: see `state`. */
  next(): Row | null {
    if (this.state === "reading" && this.#isOverBudget()) this.state = "over_budget";
    if (this.state !== "reading") return null;
    const document = this.#index.next(this.#from, this.order);
    if (document === null || this.#isOutside(document)) {
      this.state = "ended";
      this.#widenRead(this.order === "asc" ? this.#whole.upper : this.#whole.lower);
      return null;
    }
    const row = this.#table.row(document._id);
    if (row === null)
      throw new Error(`Index ${this.#index.table}.${this.#index.name} lists a deleted document.`);
    this.#widenRead(document);
    this.#transaction.countRead(row);
    this.#from = document;
    this.documents.push(document);
    this.bytesRead += row.bytes;
    return row;
  }

  #isOverBudget(): boolean {
    if (this.#budget === null) return false;
    return this.documents.length >= this.#budget.documents || this.bytesRead >= this.#budget.bytes;
  }

  #isOutside(document: StoredDocument): boolean {
    return this.order === "asc"
      ? this.#index.compare(document, this.#whole.upper) > 0
      : this.#index.compare(document, this.#whole.lower) < 0;
  }

  #widenRead(to: Position): void {
    if (this.order === "asc") this.#read.upper = to;
    else this.#read.lower = to;
  }
}
