import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { toCsv, toNdjson, type CsvValue } from "../../src/core/csv";

const columns = [
  { header: "Name", value: (row: { name: CsvValue; cost: CsvValue }) => row.name },
  { header: "Cost", value: (row: { name: CsvValue; cost: CsvValue }) => row.cost },
];

describe("CSV export", () => {
  test("has a heading, commas and CRLF line ends", () => {
    expect(toCsv(columns, [{ name: "Ada", cost: 0.25 }])).toBe("Name,Cost\r\nAda,0.25\r\n");
  });

  test("writes nothing for what is not known", () => {
    expect(toCsv(columns, [{ name: null, cost: undefined }])).toBe("Name,Cost\r\n,\r\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uFF1D1", '=HYPERLINK("x")'])(
    "shows %j in a spreadsheet instead of running it",
    (name) => {
      const [, row] = Papa.parse<string[]>(toCsv(columns, [{ name, cost: 1 }])).data;
      expect(row?.[0]).toBe(`'${name}`);
    },
  );

  test("leaves a negative quantity a number", () => {
    expect(toCsv(columns, [{ name: "refund", cost: -3 }])).toContain("refund,-3");
  });

  test("reads back as what was written, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 6 }), (names) => {
        const csv = toCsv(
          columns,
          names.map((name) => ({ name, cost: 1 })),
        );
        const read = Papa.parse<string[]>(csv, {
          delimiter: ",",
          newline: "\r\n",
          skipEmptyLines: true,
        }).data;
        expect(read.slice(1).map(([name]) => name?.replace(/^'/, ""))).toEqual(
          names.map((name) => name.replace(/^'/, "")),
        );
      }),
      { numRuns: 100 },
    );
  });
});

test("NDJSON keeps every row whole on a line of its own", () => {
  const rows = [{ text: "two\nlines" }, { text: '"quoted"', nested: { cost: 1 } }];
  const lines = toNdjson(rows).trimEnd().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows);
});
