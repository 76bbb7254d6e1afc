import fc from "fast-check";
import { v } from "convex/values";
import { expect, test } from "vitest";
import { compareFields } from "../../../sandbox/database/compareFields";
import { engineOf } from "./engineOf";
import { mutation, query } from "./notesApp";

type Rank = number | string | null;
type Edit = { kind: "insert" | "patch" | "delete"; pick: number; author: string; rank: Rank };
interface Reading {
  author: string;
  above: Rank;
  below: Rank;
  order: "asc" | "desc";
  take: number;
  onlyText: boolean;
}

const app = {
  edit: mutation({
    args: { edit: v.any() },
    handler: async (ctx, args) => {
      const { kind, pick, author, rank } = args.edit as Edit;
      const notes = await ctx.db.query("notes").collect();
      const note = notes[pick % Math.max(1, notes.length)];
      if (kind === "insert" || note === undefined) await ctx.db.insert("notes", { author, rank });
      else if (kind === "patch") await ctx.db.patch("notes", note._id, { author, rank });
      else await ctx.db.delete("notes", note._id);
    },
  }),
  read: query({
    args: { reading: v.any() },
    handler: async (ctx, args) => {
      const { author, above, below, order, take, onlyText } = args.reading as Reading;
      const notes = ctx.db
        .query("notes")
        .withIndex("by_author", (q) => q.eq("author", author).gt("rank", above).lte("rank", below))
        .order(order);
      return (onlyText ? notes.filter((q) => q.gte(q.field("rank"), "")) : notes).take(take);
    },
  }),
};

const rank = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constantFrom("a", "b", "é", "😀"),
  fc.constant(null),
);
const author = fc.constantFrom("ada", "bob");
const edit = fc.record({
  kind: fc.constantFrom("insert" as const, "insert" as const, "patch" as const, "delete" as const),
  pick: fc.nat(20),
  author,
  rank,
});
const reading = fc.record({
  author,
  above: rank,
  below: rank,
  order: fc.constantFrom("asc" as const, "desc" as const),
  take: fc.integer({ min: 1, max: 4 }),
  onlyText: fc.boolean(),
});

test("a query's result changes only when its read set overlaps what was written", async () => {
  let untouched = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 12 }),
      reading,
      fc.array(edit),
      async (before, what, after) => {
        const { runQuery, runMutation } = engineOf({ app });
        for (const step of before) await runMutation("app:edit", { edit: step });
        let current = await runQuery("app:read", { reading: what });
        for (const step of after) {
          const { commit } = await runMutation("app:edit", { edit: step });
          const next = await runQuery("app:read", { reading: what });
          if (!current.readSet.overlaps(commit?.writes ?? [])) {
            untouched += 1;
            expect(next.outcome).toEqual(current.outcome);
          }
          current = next;
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(untouched).toBeGreaterThan(0);
});

test("an index range returns exactly the documents between its bounds, in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 15 }), reading, async (edits, what) => {
      const { ask, change, engine } = engineOf({ app });
      for (const step of edits) await change("app:edit", { edit: step });
      const { author: wanted, above, below, order, take, onlyText } = what;
      const expected = engine.parts.database
        .table("notes")
        .documents()
        .filter((note) => note.author === wanted)
        .filter((note) => compareFields(note.rank, above) > 0 && compareFields(note.rank, below) <= 0)
        .sort((a, b) => compareFields(a.rank, b.rank) || a._creationTime - b._creationTime);
      if (order === "desc") expected.reverse();
      const texts = onlyText ? expected.filter((note) => typeof note.rank === "string") : expected;
      expect(await ask("app:read", { reading: what })).toEqual(texts.slice(0, take));
    }),
    { numRuns: 60 },
  );
});

test("a query that takes a few documents does not depend on what lies behind them", async () => {
  const first = query({ handler: async (ctx) => ctx.db.query("notes").withIndex("by_rank").first() });
  const { change, runQuery, runMutation } = engineOf({ app: { first } });
  await change("notes:add", { author: "ada", rank: 5 });
  const { readSet } = await runQuery("app:first");
  const behind = await runMutation("notes:add", { author: "ada", rank: 6 });
  const inFront = await runMutation("notes:add", { author: "ada", rank: 4 });
  expect(readSet.overlaps(behind.commit?.writes ?? [])).toBe(false);
  expect(readSet.overlaps(inFront.commit?.writes ?? [])).toBe(true);
});

test("a point read depends on its document, also when there is none", async () => {
  const get = query({ args: { id: v.id("notes") }, handler: async (ctx, { id }) => ctx.db.get("notes", id) });
  const { change, runQuery, runMutation } = engineOf({ app: { ...app, get } });
  const id = await change("notes:add", { author: "ada", rank: 1 });
  const { readSet } = await runQuery("app:get", { id });
  const other = await runMutation("notes:add", { author: "ada", rank: 1 });
  expect(readSet.overlaps(other.commit?.writes ?? [])).toBe(false);
  const edited = await runMutation("app:edit", { edit: { kind: "patch", pick: 0, author: "bob", rank: 1 } });
  expect(readSet.overlaps(edited.commit?.writes ?? [])).toBe(true);
});
