import { describe, expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { createHost, directory } from "./betterAuthHost";

const { getRecentEvents } = api.models.voicePipelineEvents;
const { logEvent } = internal.models.voicePipelineEvents;
const { retryFullPipeline } = api.models.voicePipelineRetry;
const firstPage = { paginationOpts: { numItems: 10, cursor: null } };
const refused = { data: expect.objectContaining({ code: "unauthorized" }) as unknown };

describe("who is staff", () => {
  const { host, signUp, signIn, signOut } = createHost({ hasOrganizations: false });

  test("staff with a session reads the monitor and acts", async () => {
    const staff = await signIn(await signUp("Ada", "ada@staff.test"));
    await expect(staff.query(getRecentEvents, firstPage)).resolves.toMatchObject({ page: [] });
    await expect(staff.mutation(retryFullPipeline, { artifactId: "none" })).rejects.toMatchObject({
      data: { code: "not_found" },
    });
  });

  test("a user who is not staff is refused", async () => {
    const coach = await signIn(await signUp("Bram", "bram@club.test"));
    await expect(coach.query(getRecentEvents, firstPage)).rejects.toMatchObject(refused);
    await expect(coach.mutation(retryFullPipeline, { artifactId: "none" })).rejects.toMatchObject(refused);
  });

  test("nobody is refused", async () => {
    await expect(host.query(getRecentEvents, firstPage)).rejects.toMatchObject(refused);
    await expect(host.mutation(retryFullPipeline, { artifactId: "none" })).rejects.toMatchObject(refused);
  });

  test("staff who signed out is refused, though the token has not run out", async () => {
    const id = await signUp("Chloé", "chloe@staff.test");
    const staff = await signIn(id);
    await signOut(id);
    await expect(staff.query(getRecentEvents, firstPage)).rejects.toMatchObject(refused);
  });

  test("staff whose session has ended is refused", async () => {
    const staff = await signIn(await signUp("Dilan", "dilan@staff.test"), { expiresInMs: -1 });
    await expect(staff.query(getRecentEvents, firstPage)).rejects.toMatchObject(refused);
  });
});

describe("names", () => {
  const { host, signUp, signIn, found, deleteUser } = createHost({ hasOrganizations: true });

  test("of users and organisations are on the page of events; an id that nobody knows stays without one", async () => {
    const [ada, bram, harbour] = [
      await signUp("Ada", "ada@staff.test"),
      await signUp("Bram", "bram@club.test"),
      await found("Harbour FC"),
    ];
    const deleted = await signUp("Gone", "gone@club.test");
    await deleteUser(deleted);
    const sent = [
      { senderUserId: bram, organizationId: harbour },
      { senderUserId: ada, organizationId: "no id of the component" },
      { senderUserId: "the import script", organizationId: harbour },
      { senderUserId: deleted, organizationId: harbour },
    ];
    const now = Date.now();
    for (const [index, ids] of sent.entries()) {
      await host.mutation(logEvent, {
        eventId: `event ${index}`,
        eventType: "artifact_received",
        artifactId: `artifact ${index}`,
        occurredAt: now - index,
        ...ids,
      });
    }
    const { page } = await (await signIn(ada)).query(getRecentEvents, firstPage);
    expect(page.map(({ sender, organization }) => [sender, organization])).toEqual([
      [
        { id: bram, name: "Bram" },
        { id: harbour, name: "Harbour FC" },
      ],
      [
        { id: ada, name: "Ada" },
        { id: "no id of the component", name: null },
      ],
      [
        { id: "the import script", name: null },
        { id: harbour, name: "Harbour FC" },
      ],
      [
        { id: deleted, name: null },
        { id: harbour, name: "Harbour FC" },
      ],
    ]);
  });

  test("of a page are found by one query of the component", async () => {
    const ids = await Promise.all(
      ["Esther", "Femi", "Grace"].map((name) => signUp(name, `${name}@club.test`)),
    );
    await host.run(async (ctx) => {
      let queries = 0;
      const runQuery: typeof ctx.runQuery = (query, ...args) => {
        queries += 1;
        return ctx.runQuery(query, ...args);
      };
      expect([...(await directory.users({ runQuery }, ids)).values()]).toEqual(["Esther", "Femi", "Grace"]);
      expect(queries).toBe(1);
    });
  });

  test("of organisations that the component does not keep are an error, not unknown", async () => {
    const { host } = createHost({ hasOrganizations: false });
    const names = host.run(async (ctx) => await directory.organizations(ctx, ["an organisation"]));
    await expect(names).rejects.toThrow("organization");
  });
});
