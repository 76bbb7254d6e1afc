import { Bound } from "./Bound";
import { validateDocument } from "../values/validate";
import type { Database } from "./Database";
import type { Field } from "./compareFields";
import type { Limits } from "./limits";
import { measureDocument } from "./measureDocument";
import { Meter } from "./Meter";
import { ReadSet } from "./ReadSet";
import { Row } from "./Row";
import type { Table } from "./Table";
import type { Usage } from "./Usage";
import type { StoredDocument, Write } from "./Write";

/** The fields of a document without `_id` and `_creationTime`; `undefined` is a field that is not there. */
export interface Fields {
  readonly [name: string]: Field;
}

/** A point of a transaction to go back to. */
export interface Savepoint {
  logLength: number;
  usage: Usage;
}

interface LogEntry {
  table: Table;
  before: Row | null;
  after: Row | null;
}

/**
 * One transaction: reads see its own writes, and either all of it stays or none. It writes in place and keeps what was
 * there before, so there must be only one at a time.
 */
export class Transaction {
  readonly database: Database;
  readonly meter: Meter;
  readonly readSet = new ReadSet();
  #nowMs = 0;
  readonly #log: LogEntry[] = [];

  constructor(database: Database, limits: Limits) {
    this.database = database;
    this.meter = new Meter(limits);
  }

  /** The time at which the transaction began: that of its documents. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** A transaction that waited for others begins when it is its turn. */
  begin(nowMs: number): void {
    this.#nowMs = nowMs;
  }

  get(table: Table, id: string): Row | null {
    this.meter.add("indexRanges", 1);
    this.readSet.addDocument(table.name, id);
    const row = table.row(id);
    if (row) this.countRead(row);
    return row;
  }

  /** The number of documents in a table; any change of it is a change of what was read. */
  count(table: Table): number {
    const index = table.index("by_creation_time");
    this.meter.add("indexRanges", 1);
    this.readSet.addInterval(index, { lower: new Bound([], -1), upper: new Bound([], 1) });
    return table.size;
  }

  /** Meters a document that function code has read. */
  countRead(row: Row): void {
    this.meter.add("documentsRead", 1);
    this.meter.add("bytesRead", row.bytes);
  }

  insert(table: Table, fields: Fields): StoredDocument {
    const _creationTime = this.database.nextCreationTime(this.nowMs);
    return this.#write(table, null, { _creationTime, _id: this.database.mintId(table), ...fields });
  }

  /** Sets these fields; `undefined` removes one. */
  patch(table: Table, id: string, fields: Fields): StoredDocument {
    const before = this.#existing(table, id, "patch");
    const merged = { ...before.document, ...fields };
    const kept = Object.entries(merged).filter(([, field]) => field !== undefined);
    const { _id, _creationTime } = before.document;
    return this.#write(table, before, { ...Object.fromEntries(kept), _creationTime, _id });
  }

  replace(table: Table, id: string, fields: Fields): StoredDocument {
    const before = this.#existing(table, id, "replace");
    const { _id, _creationTime } = before.document;
    return this.#write(table, before, { _creationTime, _id, ...fields });
  }

  delete(table: Table, id: string): void {
    const before = this.#existing(table, id, "delete");
    this.#meterWrite(table, before);
    this.#apply({ table, before, after: null });
  }

  savepoint(): Savepoint {
    return { logLength: this.#log.length, usage: { ...this.meter.usage } };
  }

  /** Takes back every write since the savepoint; what was read stays read. */
  rollback({ logLength, usage }: Savepoint = { logLength: 0, usage: this.meter.usage }): void {
    for (const { table, before, after } of this.#log.splice(logLength).reverse()) table.move(after, before);
    const { documentsWritten, bytesWritten, functionsScheduled, scheduledArgsBytes } = usage;
    Object.assign(this.meter.usage, {
      documentsWritten,
      bytesWritten,
      functionsScheduled,
      scheduledArgsBytes,
    });
  }

  /** The net change, one entry per document. */
  writes(): Write[] {
    const byId = new Map<string, Write>();
    for (const { table, before, after } of this.#log) {
      const id = (after ?? before)?.document._id ?? "";
      const earlier = byId.get(id);
      if (earlier) earlier.after = after?.document ?? null;
      else
        byId.set(id, { table: table.name, before: before?.document ?? null, after: after?.document ?? null });
    }
    return [...byId.values()].filter(({ before, after }) => before !== after);
  }

  #existing(table: Table, id: string, method: string): Row {
    const row = this.get(table, id);
    if (row === null) throw new Error(`${capitalized(method)} on nonexistent document ID ${id}`);
    return row;
  }

  #write(table: Table, before: Row | null, document: StoredDocument): StoredDocument {
    const { limits } = this.meter;
    const measure = table.isSystem ? measureDocument(document) : measureDocument(document, limits);
    const after = new Row(document, measure);
    if (!table.isSystem) this.#check(table, after);
    this.#meterWrite(table, after);
    this.#apply({ table, before, after });
    return document;
  }

  #check(table: Table, { bytes, document }: Row): void {
    const { documentBytes } = this.meter.limits;
    if (bytes > documentBytes)
      throw new Error(`Value is too large (${bytes} bytes > maximum size ${documentBytes} bytes)`);
    const error = table.validator && validateDocument(table.name, table.validator, document, this.database);
    if (error) throw new Error(error);
  }

  #meterWrite(table: Table, row: Row): void {
    if (table.isSystem) return;
    this.meter.add("documentsWritten", 1);
    this.meter.add("bytesWritten", row.bytes);
  }

  #apply(entry: LogEntry): void {
    entry.table.move(entry.before, entry.after);
    this.#log.push(entry);
  }
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
