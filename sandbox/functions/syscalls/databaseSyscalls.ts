import type { JSONValue } from "convex/values";
import { fieldFromJson } from "../../database/fieldJson";
import { openQuery, type SerializedQuery } from "../../database/openQuery";
import { type PageRequest, readPage } from "../../database/readPage";
import type { Table } from "../../database/Table";
import type { Fields } from "../../database/Transaction";
import { decodeId } from "../../values/ids";
import type { TransactionCall } from "../TransactionCall";

interface GetArgs {
  id: string;
  table?: string;
  isSystem: boolean;
}

interface InsertArgs {
  table: string;
  value: JSONValue;
}

interface WriteArgs {
  id: string;
  table?: string;
  value: JSONValue;
}

/** `ctx.db`, synchronous part: these read nothing. */
export const databaseSyscalls = {
  "1.0/queryStream": (call: TransactionCall, { query }: { query: SerializedQuery }) => {
    const queryId = call.streams.size;
    call.streams.set(queryId, openQuery(call.transaction, query));
    return JSON.stringify({ queryId });
  },
  // The stream stays in its place, so that ids are not used twice; the call forgets them all at its end.
  "1.0/queryCleanup": () => "true",
  "1.0/db/normalizeId": (call: TransactionCall, { table, idString }: { table: string; idString: string }) => {
    const decoded = decodeId(idString);
    const isOfTable = decoded !== null && call.transaction.database.nameOf(decoded.tableNumber) === table;
    return JSON.stringify({ id: isOfTable ? idString : null });
  },
};

/** `ctx.db`, everything that reads or writes. */
export const databaseAsyncSyscalls = {
  "1.0/get": (call: TransactionCall, { id, table, isSystem }: GetArgs) => {
    const found = tableOfId(call, id, "get", table);
    if (found === null) return "null";
    if (found.isSystem !== isSystem)
      throw new Error(
        `${found.isSystem ? "System" : "User"} tables can only be accessed from db.${isSystem ? "" : "system."}get().`,
      );
    return call.transaction.get(found, id)?.json ?? "null";
  },
  "1.0/queryStreamNext": (call: TransactionCall, { queryId }: { queryId: number }) => {
    const row = call.streams.get(queryId)?.next();
    return row ? `{"value":${row.json},"done":false}` : '{"value":null,"done":true}';
  },
  "1.0/queryPage": (call: TransactionCall, request: PageRequest) => {
    if (call.journal.next !== null)
      throw new Error(
        "This query or mutation function ran multiple paginated queries. Convex only supports a single paginated query in each function.",
      );
    const endCursor = request.endCursor ?? call.journal.previous;
    const { rows, ...page } = readPage(call.transaction, { ...request, endCursor });
    call.journal.next = page.continueCursor;
    const rest = JSON.stringify(page).slice(1);
    return `{"page":[${rows.map((row) => row.json).join(",")}],${rest}`;
  },
  "1.0/count": (call: TransactionCall, { table }: { table: string }) =>
    String(call.transaction.count(call.transaction.database.table(table))),
  "1.0/insert": (call: TransactionCall, { table, value }: InsertArgs, text: string) => {
    const { transaction } = writable(call);
    const document = transaction.insert(transaction.database.table(table), fieldsFromJson(value, text));
    return JSON.stringify({ _id: document._id });
  },
  "1.0/shallowMerge": (call: TransactionCall, { id, table, value }: WriteArgs, text: string) => {
    const found = writableTable(call, id, "patch", table);
    call.transaction.patch(found, id, fieldsFromJson(value, text));
    return "null";
  },
  "1.0/replace": (call: TransactionCall, { id, table, value }: WriteArgs, text: string) => {
    const found = writableTable(call, id, "replace", table);
    call.transaction.replace(found, id, fieldsFromJson(value, text));
    return "null";
  },
  "1.0/remove": (call: TransactionCall, { id, table }: Omit<WriteArgs, "value">) => {
    call.transaction.delete(writableTable(call, id, "delete", table), id);
    return "null";
  },
};

/** The table that an id belongs to, or null when the app has none of that number. @throws when it is no id at all. */
function tableOfId(call: TransactionCall, id: string, method: string, expected?: string): Table | null {
  const { database } = call.transaction;
  // An id that is in use needs no decoding.
  const likely = expected === undefined ? null : database.table(expected);
  if (likely?.row(id)) return likely;
  const decoded = decodeId(id);
  if (decoded === null)
    throw new Error(
      `Invalid argument \`id\` for \`db.${method}\`: Unable to decode ID: ${JSON.stringify(id)}`,
    );
  const table = database.tableOf(decoded.tableNumber);
  if (table && expected !== undefined && table.name !== expected)
    throw new Error(
      `Invalid argument \`id\` for \`db.${method}\`: ID ${id} is of table "${table.name}", not "${expected}".`,
    );
  return table;
}

function writableTable(call: TransactionCall, id: string, method: string, expected?: string): Table {
  writable(call);
  const table = tableOfId(call, id, method, expected);
  if (table === null) throw new Error(`db.${method} on nonexistent document ID ${id}`);
  if (table.isSystem) throw new Error("System tables (prefixed with `_`) are read-only.");
  return table;
}

function writable(call: TransactionCall): TransactionCall {
  if (call.fn.kind !== "mutation") throw new Error(`${call.fn.path} is a query: it cannot write.`);
  return call;
}

/**
 * The fields of a document to write, or of a patch, which can say that a field is to go. System fields may come along
 * when a document that was read is written back; they keep their values.
 */
function fieldsFromJson(json: JSONValue, text: string): Fields {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Error(`A document must be an object, not ${JSON.stringify(json)}.`);
  // Convex JSON says what JSON cannot with keys that start with `$`; without one, every field is already its value.
  const isPlain = !text.includes('"$');
  const fields = Object.entries(json).filter(([name]) => name !== "_id" && name !== "_creationTime");
  return Object.fromEntries(
    isPlain ? fields : fields.map(([name, field]) => [name, fieldFromJson(field ?? null)]),
  );
}
