import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTrace, TraceError } from "../../replay/parseTrace";

const HEADER = "TIMESTAMP,ContextTokens,GeneratedTokens";
const AT = Date.UTC(2023, 10, 16, 18, 15, 46, 680);

test("reads the recorded excerpt whole", () => {
  const csv = readFileSync("replay/traces/azure-llm-conv-2023-excerpt.csv", "utf8");
  const arrivals = parseTrace(csv);
  expect(arrivals).toHaveLength(csv.trimEnd().split("\n").length - 1);
  expect(arrivals[0]?.atMs).toBe(Date.parse("2023-11-16T18:25:00.011Z"));
});

test("takes columns in any order, ignores others, and reads offsets, BOM, CRLF and blank lines", () => {
  const csv = `\uFEFFregion,GeneratedTokens,TIMESTAMP,ContextTokens\r\n\r\nwest,44,2023-11-16 20:15:46.6805900+02:00,374\r\n\r\n`;
  expect(parseTrace(csv)).toEqual([{ atMs: AT, contextTokens: 374, generatedTokens: 44 }]);
});

test("any arrivals written as a trace come back, in time order", () => {
  const arrival = fc.record({
    atMs: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    contextTokens: fc.nat(),
    generatedTokens: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(arrival, { minLength: 1 }), (arrivals) => {
      const lines = arrivals.map(
        ({ atMs, contextTokens, generatedTokens }) =>
          `${new Date(atMs).toISOString().replace("T", " ").replace("Z", "")},${contextTokens},${generatedTokens}`,
      );
      expect(parseTrace([HEADER, ...lines].join("\n"))).toEqual(arrivals.toSorted((a, b) => a.atMs - b.atMs));
    }),
  );
});

const line = (timestamp: string, context = "1", generated = "2") => `${timestamp},${context},${generated}`;
const GOOD = line("2023-11-16 18:15:46.68");

test.each([
  ["an empty file", "", 1, 1],
  ["a missing column", "TIMESTAMP,ContextTokens\n2023-11-16 18:15:46,1", 1, 2],
  ["a header alone", `${HEADER}\n`, 3, 1],
  ["a date that does not exist", [HEADER, GOOD, line("2023-02-30 00:00:00")].join("\n"), 3, 1],
  ["a time that does not exist", [HEADER, GOOD, line("2023-02-20 25:00:00")].join("\n"), 3, 1],
  ["a fraction of a token", [HEADER, line("2023-11-16 18:15:46", "1.5")].join("\n"), 2, 2],
  ["a negative count", [HEADER, GOOD, line("2023-11-16 18:15:46", "1", "-2")].join("\n"), 3, 3],
  ["a count no number holds", [HEADER, line("2023-11-16 18:15:46", "9".repeat(30))].join("\n"), 2, 2],
  ["a line cut short", [HEADER, GOOD, "2023-11-16 18:15:46,1"].join("\n"), 3, 3],
  ["a line too long", [HEADER, "2023-11-16 18:15:46,1,2,3"].join("\n"), 2, 4],
  ["a quote never closed", [HEADER, GOOD, '"2023-11-16 18:15:46,1,2'].join("\n"), 3, 1],
  [
    "a line after a field with a line break",
    [`${HEADER},note`, `${GOOD},"a\nb"`, `${GOOD},x,y`].join("\n"),
    4,
    5,
  ],
])("names line and column of %s", (_, csv, expectedLine, expectedColumn) => {
  expect(() => parseTrace(csv)).toThrow(TraceError);
  expect(() => parseTrace(csv)).toThrow(
    expect.objectContaining({ line: expectedLine, column: expectedColumn }) as Error,
  );
});

test("an error quotes only a little of a huge field", () => {
  const csv = [HEADER, line("x".repeat(100_000))].join("\n");
  expect(() => parseTrace(csv)).toThrow(/^.{0,200}$/);
});
