import { expect, test } from "vitest";
import { api } from "./conformance/convex/_generated/api";
import { openSandbox } from "./openSandbox";

test("a tab runs an app's functions with no server and no complaint", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient();
  client.setAuth(async () => sandbox.token({ sub: "ada" }));
  const teams = client.watchQuery(api.jobs.recorded, {});
  teams.onUpdate(() => {});
  await client.mutation(api.people.addTeam, { name: "red" });
  expect(teams.localQueryResult()).toEqual(["red"]);
  expect(await client.query(api.checks.whoAmI, {})).toMatchObject({ subject: "ada" });

  await client.mutation(api.jobs.scheduleRecord, { name: "late", delayMs: 60_000 });
  await sandbox.clock.advance(60_000);
  expect(teams.localQueryResult()).toEqual(["red", "late"]);
});

test("a tab that is back on the network reconnects at once", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  await client.query(api.jobs.recorded, {});
  sandbox.network.disconnect();
  const pending = client.mutation(api.people.addTeam, { name: "red" });
  await sandbox.settle();
  sandbox.network.connect();
  await sandbox.settle();
  expect(sandbox.table("teams")).toHaveLength(1);
  await pending;
});
