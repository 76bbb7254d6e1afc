import type { PaginationResult } from "convex/server";
import { type JSONValue, v } from "convex/values";
import fc from "fast-check";
import { expect, test } from "vitest";
import { engineOf, valueOf } from "./engineOf";
import { query } from "./notesApp";

interface PageOptions {
  numItems: number;
  cursor: string | null;
  endCursor?: string | null;
  maximumRowsRead?: number;
}
type NotesPage = PaginationResult<{ rank: number }>;

const options = { opts: v.any(), order: v.optional(v.union(v.literal("asc"), v.literal("desc"))) };
const page = query({
  args: options,
  handler: async (ctx, { opts, order = "asc" }) =>
    ctx.db
      .query("notes")
      .withIndex("by_author", (q) => q.eq("author", "ada"))
      .order(order)
      .paginate(opts as PageOptions),
});
const evenPage = query({
  args: options,
  handler: async (ctx, { opts }) =>
    ctx.db
      .query("notes")
      .withIndex("by_rank")
      .filter((q) => q.eq(q.mod(q.field("rank"), 2), 0))
      .paginate(opts as PageOptions),
});
const twoPages = query({
  args: options,
  handler: async (ctx, { opts }) => {
    await ctx.db.query("notes").paginate(opts as PageOptions);
    return ctx.db.query("notes").paginate(opts as PageOptions);
  },
});

async function notesOf(count: number) {
  const engine = engineOf({ app: { page, evenPage, twoPages } });
  for (let rank = 0; rank < count; rank += 1) await engine.change("notes:add", { author: "ada", rank });
  /** One page; its journal is that of a previous run. */
  async function read(
    opts: PageOptions,
    { path = "app:page", journal = null as string | null, order = "asc" } = {},
  ) {
    const withOrder = path === "app:page" ? { opts, order } : { opts };
    // Options that are left out do not travel.
    const args = JSON.parse(JSON.stringify(withOrder)) as JSONValue;
    const run = await engine.runQuery(path, args, journal);
    const result = valueOf(run.outcome) as unknown as NotesPage;
    return { ...result, ranks: result.page.map((note) => note.rank), journal: run.journal };
  }
  return { ...engine, read };
}

test("pages together are the whole result, and the last one says so", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(12),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("asc", "desc"),
      async (count, numItems, order) => {
        const { read } = await notesOf(count);
        const ranks: number[] = [];
        let cursor: string | null = null;
        for (let isDone = false; !isDone;) {
          const next: Awaited<ReturnType<typeof read>> = await read({ numItems, cursor }, { order });
          ranks.push(...next.ranks);
          ({ continueCursor: cursor, isDone } = next);
        }
        const all = Array.from({ length: count }, (_, rank) => rank);
        expect(ranks).toEqual(order === "asc" ? all : all.reverse());
      },
    ),
    { numRuns: 40 },
  );
});

test("an exactly filled last page is not known to be the last", async () => {
  const { read } = await notesOf(4);
  const full = await read({ numItems: 4, cursor: null });
  expect(full).toMatchObject({ ranks: [0, 1, 2, 3], isDone: false });
  expect(await read({ numItems: 4, cursor: full.continueCursor })).toMatchObject({ ranks: [], isDone: true });
});

test("a page that runs again with its journal keeps its end, so that neighbours neither overlap nor gap", async () => {
  const { read, change } = await notesOf(4);
  const first = await read({ numItems: 2, cursor: null });
  await change("notes:add", { author: "ada", rank: 0.5 });
  const again = await read({ numItems: 2, cursor: null }, { journal: first.journal });
  expect(again.ranks).toEqual([0, 0.5, 1]);
  expect(again.continueCursor).toBe(first.continueCursor);
});

test("a page splits in two at its split cursor", async () => {
  const { read } = await notesOf(5);
  const whole = await read({ numItems: 4, cursor: null });
  const { splitCursor = null, continueCursor } = whole;
  const left = await read({ numItems: 4, cursor: null, endCursor: splitCursor });
  const right = await read({ numItems: 4, cursor: splitCursor, endCursor: continueCursor });
  expect([left.ranks, right.ranks]).toEqual([[0, 1, 2], [3]]);
  expect(await read({ numItems: 2, cursor: null })).toMatchObject({ splitCursor: null });
});

test("a page whose filter reads too many documents ends early and must be split", async () => {
  const { read } = await notesOf(9);
  const path = "app:evenPage";
  const cut = await read({ numItems: 4, cursor: null, maximumRowsRead: 3 }, { path });
  expect(cut).toMatchObject({ ranks: [0, 2], isDone: false, pageStatus: "SplitRequired" });
  const next = await read({ numItems: 4, cursor: cut.continueCursor, maximumRowsRead: 100 }, { path });
  expect(next).toMatchObject({ ranks: [4, 6, 8], isDone: true, pageStatus: null });
});

test("a cursor of another query is refused with the word that Convex's hooks start over on", async () => {
  const { read } = await notesOf(4);
  const { continueCursor } = await read({ numItems: 2, cursor: null });
  const elsewhere = read({ numItems: 2, cursor: continueCursor }, { order: "desc" });
  await expect(elsewhere).rejects.toThrow("InvalidCursor");
  await expect(read({ numItems: 2, cursor: "nonsense" })).rejects.toThrow("InvalidCursor");
});

test("a function paginates once", async () => {
  const { read } = await notesOf(1);
  const twice = read({ numItems: 2, cursor: null }, { path: "app:twoPages" });
  await expect(twice).rejects.toThrow("multiple paginated queries");
});
