import type { StoredDocument } from "../../../sandbox/database/Write";
import { makeFunctionReference } from "convex/server";
import { v } from "convex/values";
import { expect, test } from "vitest";
import { engineOf } from "./engineOf";
import { action, mutation, query, refs } from "./notesApp";

const app = {
  later: mutation({
    args: { rank: v.any() },
    handler: async (ctx, { rank }) =>
      ctx.scheduler.runAfter(1500, refs.add, { author: "ada", rank: rank as unknown }),
  }),
  wrong: mutation({ handler: async (ctx) => ctx.scheduler.runAfter(0, refs.add, { author: 1 }) }),
  missing: mutation({
    handler: async (ctx) => ctx.scheduler.runAfter(0, makeFunctionReference<"mutation">("app:none"), {}),
  }),
  undone: mutation({
    handler: async (ctx) => {
      await ctx.scheduler.runAfter(0, refs.add, { author: "ada", rank: 1 });
      throw new Error("no");
    },
  }),
  cancel: mutation({
    args: { id: v.id("_scheduled_functions") },
    handler: async (ctx, { id }) => ctx.scheduler.cancel(id),
  }),
  fromAction: action({
    handler: async (ctx) => ctx.scheduler.runAfter(1, refs.add, { author: "ada", rank: 1 }),
  }),
  jobs: query({ handler: async (ctx) => ctx.db.system.query("_scheduled_functions").collect() }),
};

/** Schedules a note and returns the job's id. */
const scheduleNote = async ({ change }: ReturnType<typeof engineOf>, rank: number) =>
  (await change("app:later", { rank })) as string;

const jobsOf = ({ engine }: ReturnType<typeof engineOf>): StoredDocument[] =>
  engine.parts.database.table("_scheduled_functions").documents();

test("a scheduled function is a document that functions can read, due at its time", async () => {
  const sandbox = engineOf({ app });
  const id = await scheduleNote(sandbox, 1);
  expect(await sandbox.ask("app:jobs")).toEqual([
    {
      _id: id,
      _creationTime: 1_700_000_000_000,
      name: "notes.js:add",
      args: [{ author: "ada", rank: 1 }],
      scheduledTime: 1_700_000_001_500,
      state: { kind: "pending" },
    },
  ]);
});

test("scheduling is part of the transaction: if that fails, there is no job", async () => {
  const sandbox = engineOf({ app });
  await expect(sandbox.change("app:undone")).rejects.toThrow("no");
  await expect(sandbox.change("app:wrong")).rejects.toThrow("ArgumentValidationError");
  await expect(sandbox.change("app:missing")).rejects.toThrow("nonexistent path: app:none");
  expect(jobsOf(sandbox)).toEqual([]);
});

test("a mutation completes its job in its own transaction, whether it succeeds or fails", async () => {
  const sandbox = engineOf({ app });
  const { engine } = sandbox;
  const [good, bad] = [await scheduleNote(sandbox, 1), await scheduleNote(sandbox, 2)];
  const as = { identity: null, visibility: "any" } as const;
  const run = await engine.mutation("notes:add", { author: "ada", rank: 1 }, { ...as, jobId: good });
  await engine.mutation("app:undone", {}, { ...as, jobId: bad });
  expect(run.commit?.writes.map(({ table }) => table)).toEqual(["notes", "_scheduled_functions"]);
  expect(jobsOf(sandbox).map((job) => job.state)).toEqual([
    { kind: "success" },
    { kind: "failed", error: "Uncaught Error: no" },
  ]);
});

test("a cancelled job stays cancelled", async () => {
  const sandbox = engineOf({ app });
  const id = await scheduleNote(sandbox, 1);
  await sandbox.change("app:cancel", { id });
  await sandbox.engine.mutation("app:undone", {}, { identity: null, visibility: "any", jobId: id });
  expect(jobsOf(sandbox)).toMatchObject([{ state: { kind: "canceled" } }]);
});

test("an action schedules too", async () => {
  const sandbox = engineOf({ app });
  await sandbox.act("app:fromAction");
  expect(jobsOf(sandbox)).toMatchObject([{ name: "notes.js:add", state: { kind: "pending" } }]);
});

test("what the sandbox leaves out is refused by name", async () => {
  const storing = query({ handler: async (ctx) => ctx.storage.getUrl("x" as never) });
  await expect(engineOf({ app: { storing } }).ask("app:storing")).rejects.toThrow(
    "file storage (ctx.storage)",
  );
});
