import { ConvexError } from "convex/values";
import { describe, expect, test } from "vitest";
import { publicFunctions } from "./publicApi";
import { createBackend } from "./setup";

const functions = await publicFunctions();

/** Arguments no client of ours sends, and the code that tells why they are refused. */
const HOSTILE: [string, Record<string, unknown>, string][] = [
  ["an endless organisation id", { organizationId: "o".repeat(100_000) }, "invalid_argument"],
  ["an empty organisation id", { organizationId: "" }, "invalid_argument"],
  ["an endless artifact id", { artifactId: "a".repeat(100_000) }, "invalid_argument"],
  ["an inverted time range", { startTime: 2_000, endTime: 1_000 }, "invalid_argument"],
  ["a time before 1970", { startTime: -1 }, "invalid_argument"],
  ["a time no calendar has", { endTime: 1e300 }, "invalid_argument"],
  ["a time that is no number", { startTime: Number.NaN }, "invalid_argument"],
  ["a page of nothing", { paginationOpts: { numItems: 0, cursor: null } }, "invalid_argument"],
  ["a page of less than nothing", { paginationOpts: { numItems: -5, cursor: null } }, "invalid_argument"],
  ["half a row", { paginationOpts: { numItems: 1.5, cursor: null } }, "invalid_argument"],
  ["a page of everything", { paginationOpts: { numItems: 1e9, cursor: null } }, "invalid_argument"],
];

/** Cursors of lists that are merged here are ours to check; those of the others Convex checks, and convex-test does so loosely. */
const BAD_CURSORS: [string, string][] = [
  ["of plain words", "nonsense"],
  ["of another shape", '{"time":1}'],
  ["of a thousand pictures", "💥".repeat(1_000)],
];
const BAD_MERGE_CURSORS: [string, string][] = [
  ...BAD_CURSORS,
  ["of nothing", ""],
  ["of an empty list", "[]"],
  ["that ends too soon", "[1,2]"],
  ["of words in place of times", '["a","b","c"]'],
  ["outside the times asked for", '[5,5,"id"]'],
];

describe.each(functions)("$path", ({ call, args, path, takes }) => {
  const { backend, staff } = createBackend();

  const codeOf = async (changed: Record<string, unknown>): Promise<unknown> =>
    await call(staff, { ...args, ...changed }).then(
      () => "answered",
      (error: unknown) =>
        error instanceof ConvexError ? (error.data as { code: string }).code : `untyped: ${String(error)}`,
    );

  const accepted = HOSTILE.filter(([, changed]) =>
    Object.keys(changed).every((name) => takes.includes(name)),
  );

  test.each(accepted)("refuses %s with a code, and changes nothing", async (_, changed, code) => {
    expect(await codeOf(changed)).toBe(code);
    expect(await backend.run(async (ctx) => await ctx.db.query("voicePipelineEvents").collect())).toEqual([]);
  });

  if ("paginationOpts" in args) {
    const isMerged = path.endsWith("getActiveArtifacts");
    test.each(isMerged ? BAD_MERGE_CURSORS : BAD_CURSORS)(
      "refuses a cursor %s with a code",
      async (_, cursor) => {
        const timeRange = isMerged ? { startTime: 10 } : {};
        expect(await codeOf({ ...timeRange, paginationOpts: { numItems: 10, cursor } })).toBe(
          "invalid_cursor",
        );
        const pinned = { numItems: 10, cursor: null, endCursor: cursor || "x" };
        expect(await codeOf({ ...timeRange, paginationOpts: pinned })).toBe("invalid_cursor");
      },
    );
  }

  test("refuses arguments it does not know and values of the wrong type", async () => {
    for (const changed of [{ isAdmin: true }, { organizationId: 5 }, { organizationId: { $ne: null } }]) {
      expect(await codeOf(changed)).toMatch(/valid/i);
    }
  });
});
