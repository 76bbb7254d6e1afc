import { compareValues, getDocumentSize, type JSONValue, type Value } from "convex/values";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFields } from "../../../sandbox/database/compareFields";
import { measureDocument } from "../../../sandbox/database/measureDocument";
import { engineOf } from "./engineOf";
import { mutation, query } from "./notesApp";

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.constantFrom(0, -0, null, true, false),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => bytes.slice().buffer),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "é"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

test("fields are ordered as Convex orders values of all types", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(compareFields(a, b))).toBe(Math.sign(compareValues(a, b)));
    }),
  );
});

test("documents are measured as Convex measures them", () => {
  fc.assert(
    fc.property(value, (field) => {
      const document = { _id: "k57c0r8z6z3b8v0a4p3y9n2d7s6t1x5m", _creationTime: 1.5, field };
      expect(measureDocument(document).bytes).toBe(getDocumentSize(document));
    }),
  );
});

const app = {
  write: mutation({
    handler: async (ctx, args) => {
      const { documents } = args as { documents: { author: string; rank: unknown }[] };
      for (const document of documents) await ctx.db.insert("notes", document);
    },
  }),
  scan: query({ handler: async (ctx) => (await ctx.db.query("notes").collect()).length }),
  pointReads: query({
    handler: async (ctx) => {
      for (let read = 0; read < 5; read += 1) await ctx.db.query("notes").first();
    },
  }),
  page: query({
    handler: async (ctx) => ctx.db.query("notes").paginate({ numItems: 10, cursor: null }),
  }),
};

const notesOf = (count: number) => Array.from({ length: count }, (_, rank) => ({ author: "ada", rank }));

test("a call reports what it read and wrote, calls inside it included", async () => {
  const { runMutation, runQuery } = engineOf({ app });
  const written = await runMutation("app:write", { documents: notesOf(3) });
  const read = await runQuery("app:scan");
  expect(written.usage).toMatchObject({ documentsWritten: 3, documentsRead: 0, functionCalls: 1 });
  expect(read.usage).toMatchObject({ documentsRead: 3, indexRanges: 1, documentsWritten: 0 });
  expect(read.usage.bytesRead).toBe(written.usage.bytesWritten);
});

test.each([
  ["documentsRead", { documentsRead: 2 }, "app:scan", "Too many documents read"],
  ["bytesRead", { bytesRead: 100 }, "app:scan", "Too many bytes read"],
  ["indexRanges", { indexRanges: 4 }, "app:pointReads", "Too many reads"],
])("a query that passes the limit of %s fails with Convex's text", async (_limit, limits, path, message) => {
  const { ask, change } = engineOf({ app, limits });
  await change("app:write", { documents: notesOf(3) });
  await expect(ask(path)).rejects.toThrow(message);
});

test.each([
  ["documents", { documentsWritten: 2 }, notesOf(3), "Too many writes"],
  ["bytes", { bytesWritten: 100 }, notesOf(3), "Too many bytes written"],
  ["document size", {}, [{ author: "x".repeat(2 ** 20), rank: 1 }], "Value is too large"],
  ["array items", {}, [{ author: "ada", rank: new Array<number>(8193).fill(0) }], "Array length is too long"],
  ["nesting", {}, [{ author: "ada", rank: nested(16) }], "Document is too nested"],
  ["reserved names", {}, [{ author: "ada", rank: { _secret: 1 } }], "starts with an underscore"],
])("a mutation that passes a limit of %s writes nothing", async (_limit, limits, documents, message) => {
  const { change, texts } = engineOf({ app, limits });
  await expect(change("app:write", { documents })).rejects.toThrow(message);
  expect(texts()).toEqual([]);
});

test("a page that meets a read limit ends there, and says that it must be split", async () => {
  const { ask, change } = engineOf({ app, limits: { documentsRead: 3 } });
  await change("app:write", { documents: notesOf(5) });
  expect(await ask("app:page")).toMatchObject({
    page: [{ rank: 0 }, { rank: 1 }, { rank: 2 }],
    isDone: false,
    pageStatus: "SplitRequired",
  });
});

function nested(depth: number): JSONValue {
  return depth === 1 ? {} : { in: nested(depth - 1) };
}
