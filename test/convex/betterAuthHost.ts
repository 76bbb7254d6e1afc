import type { ComponentApi } from "@convex-dev/better-auth/_generated/component.js";
import { createApi, createClient } from "@convex-dev/better-auth";
import component from "@convex-dev/better-auth/test";
import { organization } from "better-auth/plugins/organization";
import {
  componentsGeneric,
  type DataModelFromSchemaDefinition,
  defineSchema,
  defineTable,
} from "convex/server";
import { v } from "convex/values";
import { convexTest } from "convex-test";
import { internal } from "../../convex/_generated/api";
import { defineVoiceFlowMonitor, monitorTables, type VoiceFlowMonitor } from "../../convex/server";
import { betterAuthDirectory, betterAuthStaff } from "../../convex/server/betterAuth";

const schema = defineSchema(monitorTables);
const components = componentsGeneric() as unknown as { betterAuth: ComponentApi<"betterAuth"> };
const authComponent = createClient<DataModelFromSchemaDefinition<typeof schema>>(components.betterAuth);

export const directory = betterAuthDirectory(components.betterAuth);

const monitor: VoiceFlowMonitor = defineVoiceFlowMonitor({
  functions: internal.models,
  isStaff: betterAuthStaff(authComponent, (user) => user.email.endsWith("@staff.test")),
  directory,
});

const modules = {
  "/convex/_generated/api.js": async () => ({}),
  "/convex/models/voicePipelineEvents.ts": async () => monitor.voicePipelineEvents,
  "/convex/models/voicePipelineRetry.ts": async () => monitor.voicePipelineRetry,
};

/** Better Auth's component with its organization plugin, installed the way a host does that needs plugin tables. */
const withOrganizations = defineSchema({
  ...component.schema.tables,
  organization: defineTable({ name: v.string(), slug: v.string(), createdAt: v.number() }).index("slug", [
    "slug",
  ]),
});
const localModules = {
  ...component.modules,
  "./component/adapter.ts": async () => createApi(withOrganizations, () => ({ plugins: [organization()] })),
};

/** A host that mounts the monitor and Better Auth's real component. */
export function createHost({ hasOrganizations }: { hasOrganizations: boolean }) {
  const host = convexTest(schema, modules);
  if (hasOrganizations) host.registerComponent("betterAuth", withOrganizations, localModules);
  else component.register(host);

  const create = async (model: string, data: Record<string, unknown>): Promise<string> =>
    await host.run(async (ctx) => {
      const now = { createdAt: Date.now() };
      const input = { model, data: { ...now, ...data } };
      const { _id } = (await ctx.runMutation(components.betterAuth.adapter.create, {
        input: input as never,
      })) as { _id: string };
      return _id;
    });

  return {
    host,
    signUp: (name: string, email: string) =>
      create("user", { name, email, emailVerified: true, updatedAt: Date.now() }),
    found: (name: string) => create("organization", { name, slug: name }),
    deleteUser: (userId: string) =>
      host.run(async (ctx) => {
        await ctx.runMutation(components.betterAuth.adapter.deleteOne, {
          input: { model: "user", where: [{ field: "_id", value: userId }] },
        });
      }),
    /** A client with the token that Better Auth gives for a session. */
    signIn: async (userId: string, { expiresInMs = 3_600_000 } = {}) => {
      const expiresAt = Date.now() + expiresInMs;
      const session = { userId, expiresAt, token: `token of ${userId}`, updatedAt: Date.now() };
      return host.withIdentity({ subject: userId, sessionId: await create("session", session) });
    },
    signOut: (userId: string) =>
      host.run(async (ctx) => {
        await ctx.runMutation(components.betterAuth.adapter.deleteMany, {
          input: { model: "session", where: [{ field: "userId", value: userId }] },
          paginationOpts: { numItems: 10, cursor: null },
        });
      }),
  };
}
