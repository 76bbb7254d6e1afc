import type { ConvexReactClient } from "convex/react";
import { expect, test, vi } from "vitest";
import { api } from "../conformance/convex/_generated/api";
import { openSandbox } from "../openSandbox";

/** A page as `usePaginatedQuery` asks for it. */
function watchPage(client: ConvexReactClient, cursor: string | null, numItems: number) {
  const watch = client.watchQuery(api.samples.page, {
    group: "all",
    paginationOpts: { cursor, numItems, id: 1 },
  });
  watch.onUpdate(() => {});
  return {
    result: () => watch.localQueryResult(),
    values: () => watch.localQueryResult()?.page.map(({ value }) => value),
  };
}

test("pages stay without gap or overlap while rows come and go", async () => {
  const sandbox = openSandbox();
  const insert = (...values: number[]) => sandbox.run(api.samples.insertAll, { group: "all", values });
  const [, second] = await insert(10, 20, 30, 40);
  const client = sandbox.createClient({ logger: false });
  const first = watchPage(client, null, 2);
  await sandbox.settle();
  const next = watchPage(client, first.result()?.continueCursor ?? null, 2);
  await sandbox.settle();
  expect([first.values(), next.values()]).toEqual([
    [10, 20],
    [30, 40],
  ]);

  await insert(5, 15, 25, 35);
  await sandbox.settle();
  expect([first.values(), next.values()]).toEqual([
    [5, 10, 15, 20],
    [25, 30, 35, 40],
  ]);

  if (second !== undefined) await sandbox.run(api.samples.remove, { id: second });
  await sandbox.settle();
  expect([first.values(), next.values()]).toEqual([
    [5, 10, 15],
    [25, 30, 35, 40],
  ]);
});

test("pages stay without gap across a lost connection", async () => {
  const sandbox = openSandbox();
  const insert = (...values: number[]) => sandbox.run(api.samples.insertAll, { group: "all", values });
  await insert(10, 20, 30, 40);
  const client = sandbox.createClient({ logger: false });
  const first = watchPage(client, null, 2);
  await sandbox.settle();
  const next = watchPage(client, first.result()?.continueCursor ?? null, 2);
  await sandbox.settle();

  sandbox.network.disconnect();
  await insert(5, 15);
  await sandbox.settle();
  sandbox.network.connect();
  await vi.waitUntil(() => client.connectionState().isWebSocketConnected, { timeout: 10_000 });
  await sandbox.settle();
  expect([first.values(), next.values()]).toEqual([
    [5, 10, 15, 20],
    [30, 40],
  ]);
});
