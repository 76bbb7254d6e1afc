import type { TableNumbers } from "../values/validate";
import { mintId } from "../values/ids";
import { Table, type TableDefinition } from "./Table";

/** Creation times are milliseconds; this is the step of a double in our century, and what Convex adds for the next document. */
const CREATION_TIME_STEP = 2 ** -12;

/** All tables, and what is handed out once: ids, creation times and commit timestamps. */
export class Database implements TableNumbers {
  readonly #byName = new Map<string, Table>();
  readonly #byNumber = new Map<number, Table>();
  readonly #random: () => number;
  #creationTime = 0;

  /** `random` returns numbers in [0, 1) and decides the ids. */
  constructor(definitions: readonly TableDefinition[], random: () => number) {
    this.#random = random;
    for (const definition of definitions) {
      const table = new Table(definition);
      this.#byName.set(table.name, table);
      this.#byNumber.set(table.number, table);
    }
  }

  /** @throws when the schema has no such table. */
  table(name: string): Table {
    const table = this.#byName.get(name);
    if (table === undefined) throw new Error(`Table "${name}" not found: the schema does not define it.`);
    return table;
  }

  tableOf(tableNumber: number): Table | null {
    return this.#byNumber.get(tableNumber) ?? null;
  }

  nameOf(tableNumber: number): string | null {
    return this.#byNumber.get(tableNumber)?.name ?? null;
  }

  mintId(table: Table): string {
    return mintId(table.number, this.#random);
  }

  /** A creation time at or after `nowMs`, later than every other. */
  nextCreationTime(nowMs: number): number {
    const next = this.#creationTime + Math.max(CREATION_TIME_STEP, this.#creationTime * Number.EPSILON);
    return (this.#creationTime = Math.max(nowMs, next));
  }
}
