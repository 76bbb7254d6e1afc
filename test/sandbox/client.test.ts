import { afterEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox";
import { api, internal } from "./conformance/convex/_generated/api";
import schema from "./conformance/convex/schema";

const modules = import.meta.glob("./conformance/convex/**/*.ts");
const START_MS = Date.UTC(2026, 0, 1);

let sandbox: Sandbox;
const open = () => (sandbox = createSandbox({ schema, modules, startTime: START_MS }));
afterEach(() => sandbox.close());

test("a subscription follows what mutations change", async () => {
  open();
  const client = sandbox.createClient();
  const watch = client.watchQuery(api.jobs.recorded, {});
  const seen: unknown[] = [];
  watch.onUpdate(() => seen.push(watch.localQueryResult()));
  await sandbox.settle();
  await client.mutation(api.people.addTeam, { name: "red" });
  await client.mutation(api.people.addTeam, { name: "blue" });
  await sandbox.settle();
  expect(seen.at(0)).toEqual([]);
  expect(seen.at(-1)).toEqual(["red", "blue"]);
  await sandbox.run(internal.jobs.record, { name: "green" });
  await sandbox.settle();
  expect(watch.localQueryResult()).toEqual(["red", "blue", "green"]);
  await client.mutation(api.jobs.scheduleRecord, { name: "late", delayMs: 60_000 });
  await sandbox.clock.advance(59_999);
  expect(watch.localQueryResult()).toHaveLength(3);
  await sandbox.clock.advance(1);
  expect(watch.localQueryResult()).toEqual(["red", "blue", "green", "late"]);
});
