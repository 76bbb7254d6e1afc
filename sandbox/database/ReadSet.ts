import type { Write } from "./Write";

/** What a call read, as index ranges and document ids. */
export interface ReadSet {
  /** Whether one of these writes touched something that was read: if not, the same call returns the same result. */
  overlaps(writes: readonly Write[]): boolean;
}
