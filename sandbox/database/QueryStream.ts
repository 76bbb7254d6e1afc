import type { JSONValue } from "convex/values";
import { compileFilter } from "./filterExpression";
import type { IndexScan } from "./IndexScan";
import type { Row } from "./Row";
import type { StoredDocument } from "./Write";

/** A step after the scan, as convex/server exports it. */
export type QueryOperator = { filter: JSONValue } | { limit: number };

type Step = { accepts: (document: StoredDocument) => boolean } | { remaining: number };

/** The results of a query: a scan followed by its filters and limits, in the order in which they were written. */
export class QueryStream {
  readonly scan: IndexScan;
  readonly #steps: Step[];

  constructor(scan: IndexScan, operators: readonly QueryOperator[]) {
    this.scan = scan;
    this.#steps = operators.map((operator) =>
      "filter" in operator ? { accepts: compileFilter(operator.filter) } : { remaining: operator.limit },
    );
  }

  /** The next result, or null when there is none. Reads no further than it must. */
  next(): Row | null {
    for (;;) {
      if (this.#steps.some((step) => "remaining" in step && step.remaining <= 0)) return null;
      const row = this.scan.next();
      if (row === null || this.#passes(row.document)) return row;
    }
  }

  #passes(document: StoredDocument): boolean {
    for (const step of this.#steps) {
      if ("remaining" in step) step.remaining -= 1;
      else if (!step.accepts(document)) return false;
    }
    return true;
  }
}
