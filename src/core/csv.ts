/** A cell of an exported table. A number is a quantity and is written as it is. */
export type CsvValue = string | number | boolean | null | undefined;

/** One column of an export: its heading and how a row fills it. */
export interface CsvColumn<Row> {
  header: string;
  value: (row: Row) => CsvValue;
}

/**
 * First characters that make a spreadsheet evaluate a cell as a formula, their full-width forms included,
 * with white space before them or not: the list of OWASP's "CSV Injection" page.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\r\n\t']|^\s|\s$/;

/**
 * Writes rows as CSV by RFC 4180 (comma, CRLF, doubled quotes), with a heading line.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, so that what an event says
 * is shown and not executed. Numbers are left alone: -3 stays a number.
 *
 * @example
 * toCsv([{ header: "Id", value: (artifact) => artifact.artifactId }], artifacts);
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => csvCell(column.header)),
    ...rows.map((row) => columns.map((column) => csvCell(column.value(row)))),
  ];
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** Writes rows as newline-delimited JSON: one object a line, lossless. */
export function toNdjson(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
