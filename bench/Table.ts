/** What a bench found, as a table to print or to put into a page. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The table in Markdown, with columns that line up on a terminal, too. */
export function toMarkdown({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = "", ...body] = lines.map(draw);
  return [`**${title}**`, "", head, draw(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

const integers = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Whole numbers with separators, smaller ones with as many digits as say something. */
export function count(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return integers.format(value);
  return value.toFixed(value >= 10 ? 1 : 2);
}
