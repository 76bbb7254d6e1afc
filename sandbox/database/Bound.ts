import type { Field } from "./compareFields";

/**
 * A place in an index between documents: just before (`-1`) or just after (`1`) every document whose first indexed
 * fields equal `values`. No values stand for the whole index.
 */
export class Bound {
  readonly values: readonly Field[];
  readonly side: -1 | 1;

  constructor(values: readonly Field[], side: -1 | 1) {
    this.values = values;
    this.side = side;
  }
}
