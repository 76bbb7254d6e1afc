import { expect, test } from "vitest";
import { api, internal } from "./conformance/convex/_generated/api";
import { openSandbox } from "./openSandbox";

test("a rehearsed mutation leaves nothing behind, and is told to nobody", async () => {
  const sandbox = openSandbox();
  const { outcome, writes } = await sandbox.rehearse(internal.jobs.record, { name: "red" });
  expect(outcome.ok).toBe(true);
  expect(writes).toMatchObject([{ table: "teams", before: null, after: { name: "red" } }]);
  expect(sandbox.table("teams")).toEqual([]);
  expect(sandbox.usage.log).toEqual([]);
});

test("rehearsals of one moment tell which mutations would conflict", async () => {
  const sandbox = openSandbox();
  const team = await sandbox.run(api.people.addTeam, { name: "red" });
  const add = (name: string) => sandbox.run(api.people.add, { name, team, role: "member" });
  const [ada, bo] = [await add("Ada"), await add("Bo")];
  const rename = (id: typeof ada) => sandbox.rehearse(api.people.patch, { id, fields: { name: "Cy" } });
  const [first, same, other] = [await rename(ada), await rename(ada), await rename(bo)];
  expect(same.readSet.overlaps(first.writes)).toBe(true);
  expect(other.readSet.overlaps(first.writes)).toBe(false);
});

test("a rehearsal that fails says so, and has written nothing", async () => {
  const sandbox = openSandbox();
  const { outcome, writes } = await sandbox.rehearse(internal.jobs.recordAndFail, {});
  expect(outcome).toMatchObject({ ok: false, message: "Uncaught Error: this job fails" });
  expect(writes).toEqual([]);
  expect(sandbox.table("teams")).toEqual([]);
});
