import { ConvexError } from "convex/values";
import { expect, test } from "vitest";
import { api, internal } from "../conformance/convex/_generated/api";
import { openSandbox } from "../openSandbox";

test("a subscription follows what clients, the server and scheduled functions change", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  const teams = client.watchQuery(api.jobs.recorded, {});
  teams.onUpdate(() => {});
  await sandbox.settle();
  expect(teams.localQueryResult()).toEqual([]);

  await client.mutation(api.people.addTeam, { name: "red" });
  expect(teams.localQueryResult()).toEqual(["red"]);

  await sandbox.run(internal.jobs.record, { name: "green" });
  await sandbox.settle();
  expect(teams.localQueryResult()).toEqual(["red", "green"]);

  await client.mutation(api.jobs.scheduleRecord, { name: "late", delayMs: 60_000 });
  await sandbox.clock.advance(59_999);
  expect(teams.localQueryResult()).toHaveLength(2);
  await sandbox.clock.advance(1);
  expect(teams.localQueryResult()).toEqual(["red", "green", "late"]);
});

test("only subscriptions that read what was written are run again", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  const [red, blue] = await Promise.all(
    ["red", "blue"].map((name) => sandbox.run(api.people.addTeam, { name })),
  );
  if (red === undefined || blue === undefined) throw new Error("There must be two teams.");
  for (const team of [red, blue]) client.watchQuery(api.people.inTeam, { team }).onUpdate(() => {});
  client.watchQuery(api.jobs.recorded, {}).onUpdate(() => {});
  await sandbox.settle();
  sandbox.usage.clear();

  await client.mutation(api.people.add, { name: "ada", team: red, role: "lead" });
  await sandbox.settle();

  const runs = sandbox.usage.log.filter(({ kind }) => kind === "query");
  expect(runs.map(({ path, args }) => [path, args])).toEqual([["people:inTeam", { team: red }]]);
});

test("many subscribers to the same are served by one execution", async () => {
  const sandbox = openSandbox();
  const watches = Array.from({ length: 20 }, () => {
    const watch = sandbox.createClient().watchQuery(api.jobs.recorded, {});
    watch.onUpdate(() => {});
    return watch;
  });
  await sandbox.settle();
  expect(sandbox.usage.count("jobs:recorded")).toBe(1);

  await sandbox.run(internal.jobs.record, { name: "red" });
  await sandbox.settle();
  expect(sandbox.usage.count("jobs:recorded")).toBe(2);
  expect(watches.map((watch) => watch.localQueryResult())).toEqual(watches.map(() => ["red"]));
});

test("commits that come together arrive together", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  const watch = client.watchQuery(api.jobs.recorded, {});
  const seen: unknown[] = [];
  watch.onUpdate(() => seen.push(watch.localQueryResult()));
  await sandbox.settle();

  const names = ["a", "b", "c", "d", "e"];
  await Promise.all(names.map((name) => sandbox.run(internal.jobs.record, { name })));
  await sandbox.settle();
  expect(seen).toEqual([[], names]);
});

test("a mutation's promise resolves only when its effects are on the page, without a flicker on the way", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  const watch = client.watchQuery(api.jobs.recorded, {});
  const seen: unknown[] = [];
  watch.onUpdate(() => seen.push(watch.localQueryResult()));
  await sandbox.settle();

  await client.mutation(
    api.people.addTeam,
    { name: "red" },
    {
      optimisticUpdate: (store, { name }) =>
        store.setQuery(api.jobs.recorded, {}, [...(store.getQuery(api.jobs.recorded, {}) ?? []), name]),
    },
  );
  expect(seen).toEqual([[], ["red"], ["red"]]);
});

test("mutations of one client run and are answered in order", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  const answered: string[] = [];
  const names = Array.from({ length: 30 }, (_, index) => `team ${index}`);
  await Promise.all(
    names.map((name) => client.mutation(api.people.addTeam, { name }).then(() => answered.push(name))),
  );
  expect(answered).toEqual(names);
  expect(sandbox.table("teams").map(({ name }) => name)).toEqual(names);
});

test("a failed mutation rejects with the server's error and changes nothing", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  const team = await client.mutation(api.people.addTeam, { name: "red" });
  const failed = client.mutation(api.people.addAndFail, { name: "ada", team });
  await expect(failed).rejects.toBeInstanceOf(ConvexError);
  await expect(failed).rejects.toMatchObject({ data: { code: "changed_my_mind", name: "ada" } });
  expect(sandbox.table("people")).toEqual([]);
});

test("a failing query tells its watcher why, and a client cannot reach internal functions", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  await expect(client.query(api.checks.fail, { kind: "error" })).rejects.toThrow(/Uncaught Error: it broke/);
  await expect(client.query(api.checks.fail, { kind: "convex_error" })).rejects.toMatchObject({
    data: { code: "refused", amounts: [1n, 2.5] },
  });
  const asPublic = internal.jobs.record as unknown as typeof api.people.addTeam;
  await expect(client.mutation(asPublic, { name: "red" })).rejects.toThrow(/Could not find public function/);
});

test("an action runs through the client", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  expect(await client.action(api.jobs.recordFromAction, { name: "red" })).toEqual(["red"]);
});

test("every frame of a client is on record", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  await client.mutation(api.people.addTeam, { name: "red" });
  expect(sandbox.network.frames.map(({ message }) => message.type)).toEqual([
    "Connect",
    "ModifyQuerySet",
    "Mutation",
  ]);
  expect(sandbox.network.frames.at(-1)?.message).toMatchObject({
    udfPath: "people:addTeam",
    args: [{ name: "red" }],
  });
});
