import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { createSandbox, type Modules, type SandboxOptions } from "../../sandbox";
import { createHost } from "./host";

/** Two programs that check whole projects; on a busy machine they take their time. */
const TIMEOUT_MS = 300_000;

const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  module: "ESNext",
  moduleResolution: "bundler",
  skipLibCheck: true,
  allowJs: true,
  checkJs: true,
  typeRoots: [resolve("node_modules/@types")],
  types: ["node"],
};

const SCHEMA = `import { defineSchema, defineTable } from "convex/server";
import { v } from "convex/values";

export default defineSchema({
  clubs: defineTable({ name: v.string() }),
});
`;

/** A host's own function: its tables, the monitor's, and the monitor's functions are all typed. */
const NOTES = `import { internal } from "./_generated/api";
import { mutation } from "./_generated/server";
import { monitor } from "./monitor";

export const add = mutation({
  args: {},
  handler: async (ctx) => {
    await ctx.db.insert("clubs", { name: "Harbour FC" });
    await ctx.db.query("voicePipelineEvents").first();
    await monitor.log(ctx, { eventType: "artifact_received", artifactId: "a" });
    await ctx.scheduler.runAfter(0, internal.models.voicePipelineMetrics.aggregate, {});
    // @ts-expect-error There is no such function.
    await ctx.scheduler.runAfter(0, internal.models.voicePipelineMetrics.none ?? null, {});
    // @ts-expect-error There is no such event.
    await monitor.log(ctx, { eventType: "none", artifactId: "a" });
    // @ts-expect-error There is no such table.
    await ctx.db.query("none").first();
  },
});
`;

/** Installs Convex and this library, from its sources, as a package manager would. */
function install(root: string): void {
  const modules = join(root, "node_modules");
  mkdirSync(join(modules, "voice-flow-monitor"), { recursive: true });
  for (const name of ["convex", ".bin"]) symlinkSync(resolve("node_modules", name), join(modules, name));
  symlinkSync(resolve("convex"), join(modules, "voice-flow-monitor/convex"));
}

const LIBRARY = {
  "node_modules/voice-flow-monitor/package.json": JSON.stringify({
    name: "voice-flow-monitor",
    type: "module",
    exports: { "./convex": "./convex/server/index.ts" },
  }),
};

function node(root: string, program: string, ...args: string[]): void {
  execFileSync(process.execPath, [resolve("node_modules", program), ...args], { cwd: root, stdio: "pipe" });
}

test.each(["ts", "js"])(
  "a host in %s that ran the command passes Convex's code generation and the type check",
  (language) => {
    const host = createHost({
      ...LIBRARY,
      "tsconfig.json": JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["convex"] }),
      [`convex/schema.${language}`]: SCHEMA,
      [`convex/notes.${language}`]: NOTES,
    });
    install(host.root);
    host.run();
    node(host.root, "convex/bin/main.js", "codegen", "--system-udfs", "--typecheck", "disable");
    // What the compiler finds is in the error's text.
    expect(() => node(host.root, "typescript/bin/tsc", "-p", ".")).not.toThrow();
  },
  TIMEOUT_MS,
);

test("until the host says who is staff, everybody is refused; the pipeline can log all the same", async () => {
  const host = createHost({
    ...LIBRARY,
    "convex/_generated/api.js": 'export { anyApi as internal } from "convex/server";\n',
  });
  install(host.root);
  host.run();
  const paths = Object.keys(host.files()).filter(
    (path) => /^convex\/.*\.[jt]s$/.test(path) && !path.includes(".d."),
  );
  const load = async (path: string) => (await import(join(host.root, path))) as Record<string, unknown>;
  const modules: Modules = Object.fromEntries(paths.map((path) => [path, () => load(path)]));
  const { default: schema } = (await load("convex/schema.ts")) as { default: SandboxOptions["schema"] };
  const sandbox = createSandbox({ schema, modules });

  const event = {
    eventId: "e",
    eventType: "artifact_received",
    artifactId: "a",
    occurredAt: Date.now(),
  } as const;
  await expect(sandbox.run(internal.models.voicePipelineEvents.logEvent, event)).resolves.toEqual({
    status: "logged",
  });
  const everything = { paginationOpts: { numItems: 10, cursor: null } };
  const asAdmin = { as: { sub: "admin", role: "platform_staff" } };
  await expect(
    sandbox.run(api.models.voicePipelineEvents.getRecentEvents, everything, asAdmin),
  ).rejects.toMatchObject({ data: { code: "unauthorized" } });
});
