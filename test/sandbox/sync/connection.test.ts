import type { ConvexReactClient } from "convex/react";
import { expect, test, vi } from "vitest";
import { api, internal } from "../conformance/convex/_generated/api";
import { openSandbox } from "../openSandbox";

/** Clients wait a second or so before they try again. */
async function reconnected(client: ConvexReactClient) {
  await vi.waitUntil(() => client.connectionState().isWebSocketConnected, { timeout: 10_000 });
}

test("without network a client is told nothing, and catches up when it is back", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  const watch = client.watchQuery(api.jobs.recorded, {});
  watch.onUpdate(() => {});
  await sandbox.settle();

  sandbox.network.disconnect();
  await sandbox.run(internal.jobs.record, { name: "red" });
  await sandbox.settle();
  expect(client.connectionState().isWebSocketConnected).toBe(false);
  expect(watch.localQueryResult()).toEqual([]);

  sandbox.network.connect();
  await reconnected(client);
  await sandbox.settle();
  expect(watch.localQueryResult()).toEqual(["red"]);
});

test("a mutation sent without network runs once when it is back", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  await client.query(api.jobs.recorded, {});
  sandbox.network.disconnect();
  const pending = client.mutation(api.people.addTeam, { name: "red" });
  await sandbox.settle();
  expect(sandbox.table("teams")).toEqual([]);

  sandbox.network.connect();
  await pending;
  expect(sandbox.table("teams")).toHaveLength(1);
});

test("a mutation whose answer was lost is answered again, and not run again", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  await client.query(api.jobs.recorded, {});
  const pending = client.mutation(api.people.addTeam, { name: "red" });
  // The network breaks when the mutation has been carried out and its answer is on the way.
  const stop = sandbox.usage.subscribe(({ kind }) => {
    if (kind === "mutation") sandbox.network.disconnect();
  });
  await sandbox.settle();
  stop();
  expect(sandbox.table("teams")).toHaveLength(1);

  sandbox.network.connect();
  const id = await pending;
  expect(sandbox.table("teams").map(({ _id }) => _id)).toEqual([id]);
  const sent = sandbox.network.frames.filter(({ message }) => message.type === "Mutation");
  expect(sent).toHaveLength(2);
});

test("an action that was under way fails when the network is lost", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  await client.query(api.jobs.recorded, {});
  const action = client.action(api.jobs.recordFromAction, { name: "red" });
  sandbox.network.disconnect();
  sandbox.network.connect();
  await expect(action).rejects.toThrow(/Connection lost/);
});
