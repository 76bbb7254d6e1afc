import type { Limits } from "./limits";
import { noUsage, type Usage } from "./Usage";

type Metered = keyof Usage & keyof Limits;

const READ_ADVICE =
  "Consider using smaller limits in your queries, paginating your queries, or using indexed queries with a selective index range expressions.";

/** Convex's texts for a limit that was passed. */
const LIMIT_TEXTS: Record<Metered, (limit: number) => string> = {
  documentsRead: (limit) =>
    `Too many documents read in a single function execution (limit: ${limit}). ${READ_ADVICE}`,
  bytesRead: (limit) =>
    `Too many bytes read in a single function execution (limit: ${limit} bytes). ${READ_ADVICE}`,
  indexRanges: (limit) => `Too many reads in a single function execution (limit: ${limit}). ${READ_ADVICE}`,
  documentsWritten: (limit) => `Too many writes in a single function execution (limit: ${limit})`,
  bytesWritten: (limit) => `Too many bytes written in a single function execution (limit: ${limit} bytes)`,
  functionsScheduled: (limit) => `Too many functions scheduled by this mutation (limit: ${limit})`,
  scheduledArgsBytes: (limit) =>
    `Too large total size of the arguments of scheduled functions (limit: ${limit} bytes)`,
};

/** A transaction did more than Convex lets one do. */
export class LimitError extends Error {
  readonly limit: Metered;

  constructor(limit: Metered, message: string) {
    super(message);
    this.limit = limit;
  }
}

/** Adds up what one transaction does, and refuses what goes beyond the limits. */
export class Meter {
  readonly usage: Usage = noUsage();
  readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** @throws LimitError when the total passes its limit; the amount is counted all the same, as Convex does. */
  add(what: Metered, amount: number): void {
    this.usage[what] += amount;
    const limit = this.limits[what];
    if (this.usage[what] > limit) throw new LimitError(what, LIMIT_TEXTS[what](limit));
  }
}
