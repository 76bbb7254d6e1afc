import { ConvexError, v } from "convex/values";
import { makeFunctionReference } from "convex/server";
import { expect, test } from "vitest";
import { engineOf } from "./engineOf";
import { mutation, query, refs } from "./notesApp";

const failing = mutation({
  handler: async (ctx) => {
    await ctx.db.insert("notes", { author: "ada", rank: 1, text: "lost" });
    throw new ConvexError({ code: "no", amount: 3n });
  },
});
const failingRef = makeFunctionReference<"mutation">("app:failing");

test("queries read what mutations wrote, in the order of the index", async () => {
  const { ask, change } = engineOf();
  await change("notes:add", { author: "ada", rank: 2 });
  await change("notes:add", { author: "bob", rank: 9 });
  await change("notes:add", { author: "ada", rank: 1, text: "first" });
  expect(await ask("notes:byAuthor", { author: "ada" })).toEqual([
    expect.objectContaining({ author: "ada", rank: 1, text: "first" }),
    expect.objectContaining({ author: "ada", rank: 2 }),
  ]);
});

test("a mutation sees its own writes, and the document it read before stays as it was", async () => {
  const app = {
    edit: mutation({
      handler: async (ctx) => {
        const id = await ctx.db.insert("notes", { author: "ada", rank: 1, text: "a" });
        const before = await ctx.db.get("notes", id);
        await ctx.db.patch("notes", id, { rank: 5, text: undefined });
        const patched = await ctx.db
          .query("notes")
          .withIndex("by_rank", (q) => q.gt("rank", 4))
          .unique();
        await ctx.db.replace("notes", id, { author: "bob", rank: 6 });
        const replaced = await ctx.db.get("notes", id);
        await ctx.db.delete("notes", id);
        return [before, patched, replaced, await ctx.db.get("notes", id)];
      },
    }),
  };
  const system = { _id: expect.any(String) as string, _creationTime: 1_700_000_000_000 };
  expect(await engineOf({ app }).change("app:edit")).toEqual([
    { ...system, author: "ada", rank: 1, text: "a" },
    { ...system, author: "ada", rank: 5 },
    { ...system, author: "bob", rank: 6 },
    null,
  ]);
});

test("a mutation that fails writes nothing and tells why, with the data of a ConvexError", async () => {
  const { runMutation, texts, engine } = engineOf({ app: { failing } });
  const commits: unknown[] = [];
  engine.onCommit((commit) => commits.push(commit));
  const run = await runMutation("app:failing");
  expect(run.outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining("Uncaught ConvexError") as string,
    data: { code: "no", amount: { $integer: "AwAAAAAAAAA=" } },
  });
  expect(run.commit).toBeNull();
  expect(commits).toEqual([]);
  expect(texts()).toEqual([]);
});

test("a nested mutation that fails takes back its own writes only, and its caller may go on", async () => {
  const app = {
    failing,
    careful: mutation({
      handler: async (ctx) => {
        await ctx.db.insert("notes", { author: "ada", rank: 1, text: "before" });
        const error: unknown = await ctx.runMutation(failingRef).catch((thrown: unknown) => thrown);
        await ctx.db.insert("notes", { author: "ada", rank: 1, text: "after" });
        return error instanceof ConvexError ? (error.data as { amount: bigint }).amount : null;
      },
    }),
  };
  const { change, texts } = engineOf({ app });
  expect(await change("app:careful")).toEqual({ $integer: "AwAAAAAAAAA=" });
  expect(texts()).toEqual(["before", "after"]);
});

test("calls started together run one after the other, so that each rolls back nothing but itself", async () => {
  const app = {
    failing,
    together: mutation({
      handler: async (ctx) => {
        const results = await Promise.allSettled([
          ctx.runMutation(refs.add, { author: "ada", rank: 1, text: "one" }),
          ctx.runMutation(failingRef),
          ctx.db.insert("notes", { author: "ada", rank: 2, text: "two" }),
          ctx.runQuery(refs.all).then((all: unknown[]) => all.length),
        ]);
        return results.map((result) => (result.status === "fulfilled" ? "ok" : "failed"));
      },
    }),
  };
  const { change, texts } = engineOf({ app });
  expect(await change("app:together")).toEqual(["ok", "failed", "ok", "ok"]);
  expect(texts()).toEqual(["one", "two"]);
});

test("the commit of a mutation is its net change, one entry per document", async () => {
  const app = {
    churn: mutation({
      args: { kept: v.id("notes") },
      handler: async (ctx, { kept }) => {
        await ctx.db.patch("notes", kept, { rank: 2 });
        await ctx.db.patch("notes", kept, { rank: 3 });
        const passing = await ctx.db.insert("notes", { author: "bob", rank: 1 });
        await ctx.db.delete("notes", passing);
      },
    }),
  };
  const { runMutation, change } = engineOf({ app });
  const kept = await change("notes:add", { author: "ada", rank: 1 });
  const { commit } = await runMutation("app:churn", { kept });
  expect(commit?.writes).toMatchObject([
    { table: "notes", before: { rank: 1 }, after: { _id: kept, rank: 3 } },
  ]);
});

test("a forgotten await meets its own finished transaction and not a later one", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const app = {
    forgetful: mutation({
      handler: async (ctx) => {
        late = Promise.resolve()
          .then(() => undefined)
          .then(async () => {
            for (let tick = 0; tick < 200; tick += 1) await Promise.resolve();
            return ctx.db.insert("notes", { author: "ada", rank: 1, text: "late" });
          })
          .catch((error: unknown) => error);
      },
    }),
  };
  const { change, texts } = engineOf({ app });
  await Promise.all([change("app:forgetful"), change("notes:add", { author: "bob", rank: 1, text: "good" })]);
  expect(String(await late)).toContain("has already finished");
  expect(texts()).toEqual(["good"]);
});

test("a mutation that never ends is given up after a second, rolled back, and does not block the next", async () => {
  const app = {
    stuck: mutation({
      handler: async (ctx) => {
        await ctx.db.insert("notes", { author: "ada", rank: 1, text: "stuck" });
        await new Promise(() => undefined);
      },
    }),
  };
  const { change, texts } = engineOf({ app });
  const stuck = change("app:stuck");
  const next = change("notes:add", { author: "bob", rank: 1, text: "next" });
  await expect(stuck).rejects.toThrow("Function execution timed out");
  await next;
  expect(texts()).toEqual(["next"]);
});

test("arguments, results and documents are held against their validators", async () => {
  const app = { wrong: query({ returns: v.string(), handler: async () => 1 as never }) };
  const { change, ask } = engineOf({ app });
  await expect(change("notes:add", { author: 1, rank: 1 })).rejects.toThrow(/^ArgumentValidationError/);
  await expect(ask("app:wrong")).rejects.toThrow(/^ReturnsValidationError/);
  const bad = { insert: mutationOf({ author: 3, rank: 1 }) };
  await expect(engineOf({ app: bad }).change("app:insert")).rejects.toThrow(/does not match the schema/);
});

function mutationOf(document: object) {
  return mutation({ handler: async (ctx) => ctx.db.insert("notes", document as never) });
}

test("a client cannot reach internal functions, and a missing one is named with what there is", async () => {
  const { engine } = engineOf();
  const run = await engine.query("notes:none", {}, { identity: null, visibility: "public" });
  expect(run.outcome).toMatchObject({
    ok: false,
    message: expect.stringMatching(/'notes:none'.*app, notes/) as string,
  });
});
