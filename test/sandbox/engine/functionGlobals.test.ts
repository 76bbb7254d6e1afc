import { expect, test } from "vitest";
import { engineOf } from "./engineOf";
import { action, mutation, query, refs } from "./notesApp";

const look = async () => ({
  now: Date.now(),
  year: new Date().getUTCFullYear(),
  isDate: new Date() instanceof Date,
  random: Math.random(),
  uuid: crypto.randomUUID(),
});
const app = {
  look: query({ handler: look }),
  lookAndWrite: mutation({ handler: look }),
  wait: action({
    handler: async (ctx) => {
      const startedAt = Date.now();
      const first = crypto.randomUUID();
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      const waitedMs = Date.now() - startedAt;
      await ctx.runMutation(refs.add, { author: "ada", rank: waitedMs, text: "waited" });
      return { waitedMs, isNew: crypto.randomUUID() !== first, second: Date.now() - startedAt };
    },
  }),
  cancelled: action({
    handler: async () => {
      let fired = false;
      clearTimeout(setTimeout(() => (fired = true), 10));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return fired;
    },
  }),
  failing: action({
    handler: async (ctx) => {
      await ctx.runMutation(refs.add, { author: 1 });
    },
  }),
};

const pageGlobals = () => ({
  Date,
  random: Math.random,
  uuid: Reflect.get(crypto, "randomUUID") as unknown,
  setTimeout,
});

test("functions see the sandbox's time and repeatable chance, and the page gets its own back", async () => {
  const host = pageGlobals();
  const one = engineOf({ app, seed: 7 });
  const two = engineOf({ app, seed: 7 });
  const seen = await one.ask("app:look");
  expect(seen).toMatchObject({ now: 1_700_000_000_000, year: 2023, isDate: true });
  expect(await two.ask("app:look")).toEqual(seen);
  expect(await engineOf({ app, seed: 8 }).ask("app:look")).not.toEqual(seen);
  expect(pageGlobals()).toEqual(host);
});

test("no two mutations draw the same numbers", async () => {
  const { change } = engineOf({ app });
  const uuids = new Set<string>();
  for (let call = 0; call < 50; call += 1) {
    const { uuid } = (await change("app:lookAndWrite")) as { uuid: string };
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    uuids.add(uuid);
  }
  expect(uuids.size).toBe(50);
});

test("an action waits on the sandbox's clock, and its mutations happen while it runs", async () => {
  const { act, clock, texts } = engineOf({ app });
  const waiting = act("app:wait");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(texts()).toEqual([]);
  await clock.advance(60_000);
  expect(await waiting).toEqual({ waitedMs: 60_000, isNew: true, second: 60_000 });
  expect(texts()).toEqual(["waited"]);
});

test("an action can take a timer back", async () => {
  const { act, clock } = engineOf({ app });
  const waiting = act("app:cancelled");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await clock.advance(20);
  expect(await waiting).toBe(false);
});

test("a mutation that fails in an action fails the action when it is not caught", async () => {
  await expect(engineOf({ app }).act("app:failing")).rejects.toThrow("ArgumentValidationError");
});

test("two sandboxes in one page keep their data, time and chance apart", async () => {
  const one = engineOf({ app, seed: 1 });
  const two = engineOf({ app, seed: 2 });
  await two.clock.advance(5000);
  const [first, second] = await Promise.all([
    one.act("app:failing").catch(() => one.change("app:lookAndWrite")),
    two.change("app:lookAndWrite"),
    one.change("notes:add", { author: "ada", rank: 1, text: "one" }),
    two.change("notes:add", { author: "ada", rank: 1, text: "two" }),
  ]);
  expect(first).toMatchObject({ now: 1_700_000_000_000 });
  expect(second).toMatchObject({ now: 1_700_000_005_000 });
  expect([one.texts(), two.texts()]).toEqual([["one"], ["two"]]);
});
