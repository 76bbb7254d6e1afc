import Papa from "papaparse";

/** One recorded request, read as the arrival of a voice note. */
export interface Arrival {
  /** Epoch milliseconds. */
  atMs: number;
  /** Length of the prompt: gives the transcript's length, and through it the audio's. */
  contextTokens: number;
  /** Length of the answer: gives how much is extracted. */
  generatedTokens: number;
}

/** What is wrong with a trace, and where. Lines and columns count from 1; a column is a field's place in its line. */
export class TraceError extends Error {
  override readonly name = "TraceError";
  constructor(
    readonly line: number,
    readonly column: number,
    reason: string,
  ) {
    super(`Line ${line}, column ${column}: ${reason}`);
  }
}

const COLUMNS = {
  TIMESTAMP: { read: readTimestamp, expected: "a time such as 2023-11-16 18:15:46.680" },
  ContextTokens: { read: readCount, expected: "a whole number, 0 or more" },
  GeneratedTokens: { read: readCount, expected: "a whole number, 0 or more" },
} as const;

type ColumnName = keyof typeof COLUMNS;

/**
 * Reads a request trace: CSV with the columns `TIMESTAMP`, `ContextTokens` and `GeneratedTokens` in any order, others
 * ignored; times without an offset are UTC. Arrivals come back in time order. The first thing wrong is thrown as a
 * {@link TraceError}, so a trace is read whole or not at all.
 *
 * @example
 * parseTrace("TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:15:46.68,374,44\n");
 * // [{ atMs: 1700158546680, contextTokens: 374, generatedTokens: 44 }]
 */
export function parseTrace(csv: string): Arrival[] {
  const { data: rows, errors } = Papa.parse<string[]>(csv, { delimiter: "," });
  const unquoted = errors.find(({ type }) => type === "Quotes");
  if (unquoted) throw new TraceError((unquoted.row ?? 0) + 1, 1, unquoted.message.toLowerCase());
  const [header = [], ...body] = rows;
  const places = columnPlaces(header);
  const arrivals: Arrival[] = [];
  let line = 1 + lineBreaks(header);
  for (const fields of body) {
    line += 1;
    if (!isBlank(fields)) {
      if (fields.length !== header.length) {
        const column = Math.min(fields.length, header.length) + 1;
        throw new TraceError(line, column, `expected ${header.length} fields, found ${fields.length}`);
      }
      const value = (name: ColumnName) => readField(fields, places[name], line, name);
      arrivals.push({
        atMs: value("TIMESTAMP"),
        contextTokens: value("ContextTokens"),
        generatedTokens: value("GeneratedTokens"),
      });
    }
    line += lineBreaks(fields);
  }
  if (arrivals.length === 0) throw new TraceError(line + 1, 1, "the trace has no requests");
  return arrivals.sort((a, b) => a.atMs - b.atMs);
}

function columnPlaces(header: string[]): Record<ColumnName, number> {
  const place = (name: ColumnName) => {
    const index = header.findIndex((field) => field.trim() === name);
    if (index >= 0) return index;
    throw new TraceError(
      1,
      Math.max(1, header.length),
      `the header has no column ${name}: found "${shown(header.join(","))}"`,
    );
  };
  return {
    TIMESTAMP: place("TIMESTAMP"),
    ContextTokens: place("ContextTokens"),
    GeneratedTokens: place("GeneratedTokens"),
  };
}

function readField(fields: string[], place: number, line: number, name: ColumnName): number {
  const text = (fields[place] ?? "").trim();
  const { read, expected } = COLUMNS[name];
  const value = read(text);
  if (value !== null) return value;
  throw new TraceError(line, place + 1, `${name} is "${shown(text)}", expected ${expected}`);
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

function readTimestamp(text: string): number | null {
  const [, date, time, fraction = "", offset = "Z"] = TIMESTAMP.exec(text) ?? [];
  if (date === undefined || time === undefined) return null;
  // A date such as 30 February is read by some engines as one in March.
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return null;
  const atMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(atMs) ? null : atMs;
}

function readCount(text: string): number | null {
  const count = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : null;
}

const isBlank = (fields: string[]) => fields.every((field) => field.trim() === "");

const lineBreaks = (fields: string[]) => fields.join("").split("\n").length - 1;

/** A piece of the file for an error message: enough to find it, not a whole file on one line. */
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
