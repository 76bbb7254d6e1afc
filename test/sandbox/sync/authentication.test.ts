import { expect, test, vi } from "vitest";
import { api } from "../conformance/convex/_generated/api";
import { openSandbox } from "../openSandbox";

test("subscriptions follow a change of user", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  const me = client.watchQuery(api.checks.whoAmI, {});
  me.onUpdate(() => {});
  await sandbox.settle();
  expect(me.localQueryResult()).toBeNull();

  for (const sub of ["ada", "bob"]) {
    const token = sandbox.token({ sub, role: "platform_staff" });
    client.setAuth(async () => token);
    await sandbox.settle();
    expect(me.localQueryResult()).toEqual({
      subject: sub,
      issuer: sandbox.url,
      tokenIdentifier: `${sandbox.url}|${sub}`,
      role: "platform_staff",
    });
  }

  client.clearAuth();
  await sandbox.settle();
  expect(me.localQueryResult()).toBeNull();
});

test("mutations run in the name of the user who sent them", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  client.setAuth(async () => sandbox.token({ sub: "ada", name: "Ada" }));
  await sandbox.settle();
  expect(await client.query(api.checks.whoAmI, {})).toMatchObject({ subject: "ada", name: "Ada" });
});

test("a token that has run out is fetched anew, and what was sent in its name is not lost", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  const fetchToken = vi.fn(async () => {
    const iat = Math.floor(sandbox.clock.now() / 1000);
    return sandbox.token({ sub: "ada", iat, exp: iat + 60 });
  });
  client.setAuth(fetchToken);
  await sandbox.settle();
  const fetched = fetchToken.mock.calls.length;

  await sandbox.clock.advance(61_000);
  await client.mutation(api.people.addTeam, { name: "red" });
  expect(fetchToken.mock.calls.length).toBeGreaterThan(fetched);
  expect(sandbox.table("teams")).toHaveLength(1);
  expect(await client.query(api.checks.whoAmI, {})).toMatchObject({ subject: "ada" });
});

test("a token the sandbox cannot accept leaves the client signed out", async () => {
  const sandbox = openSandbox();
  const client = sandbox.createClient({ logger: false });
  const isAuthenticated = await new Promise((resolve) => {
    client.setAuth(async () => sandbox.token({ sub: "ada", aud: "somebody else" }), resolve);
  });
  expect(isAuthenticated).toBe(false);
  const attempts = sandbox.network.frames.filter(({ message }) => message.type === "Authenticate");
  expect(attempts).not.toEqual([]);
  expect(await client.query(api.checks.whoAmI, {})).toBeNull();
});
