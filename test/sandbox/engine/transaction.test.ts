import { expect, test } from "vitest";
import { engineOf } from "./engineOf";
import { notes, notesSchema } from "./notesApp";

test("a mutation writes documents that queries then read in index order", async () => {
  const { query, mutation } = engineOf({ schema: notesSchema, modules: { notes } });
  await mutation("notes:add", { author: "ada", rank: 2 });
  await mutation("notes:add", { author: "bob", rank: 9 });
  await mutation("notes:add", { author: "ada", rank: 1, text: "first" });
  expect(await query("notes:byAuthor", { author: "ada" })).toEqual([
    expect.objectContaining({ author: "ada", rank: 1, text: "first" }),
    expect.objectContaining({ author: "ada", rank: 2 }),
  ]);
});
