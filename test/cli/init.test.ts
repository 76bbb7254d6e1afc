import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createHost, OWN } from "./host";

const models = readdirSync("convex/models");

describe("a fresh app", () => {
  test("gets the factory, the functions, a schema and crons", () => {
    const host = createHost();
    const { text, isComplete } = host.run();
    const files = host.files();
    expect(isComplete).toBe(true);
    expect(
      Object.keys(files).filter((path) => path.startsWith("convex/") && !path.includes("_generated")),
    ).toEqual([
      "convex/crons.ts",
      ...models.map((name) => `convex/models/${name}`),
      "convex/monitor.ts",
      "convex/schema.ts",
    ]);
    expect(files["convex/schema.ts"]).toContain("...monitorTables");
    expect(files["convex/crons.ts"]).toContain("registerMonitorCrons(crons, internal.models);");
    expect(text).toContain("Created convex/monitor.ts");
    expect(text).toContain("Until then everybody is refused.");
  });

  test.each(models)("gets the very %s of this repository", (name) => {
    const host = createHost();
    host.run();
    expect(host.files()[`convex/models/${name}`]).toBe(readFileSync(`convex/models/${name}`, "utf8"));
  });

  test.each(["monitor.ts", "schema.ts", "crons.ts", "models/voicePipelineAlerts.ts"])(
    "gets the %s that the documentation tells to write by hand",
    (name) => {
      const host = createHost();
      host.run();
      const blocks = readFileSync("convex/README.md", "utf8").match(/(?<=```ts\n)[^]*?(?=```)/g) ?? [];
      const block = blocks.find((text) => text.startsWith(`// convex/${name}`));
      expect(block?.replace(/^.*\n/, "")).toBe(host.files()[`convex/${name}`]);
    },
  );

  test("in JavaScript gets JavaScript", () => {
    const host = createHost({ "convex/notes.js": "export const a = 1;\n" });
    host.run();
    const files = host.files();
    expect(Object.keys(files)).toContain("convex/models/voicePipelineEvents.js");
    expect(Object.keys(files).filter((path) => path.endsWith(".ts"))).toEqual(["convex/_generated/api.d.ts"]);
    expect(files["convex/monitor.js"]).toContain(
      '@type {import("voice-flow-monitor/convex").VoiceFlowMonitor}',
    );
    expect(files["convex/monitor.js"]).not.toContain("type VoiceFlowMonitor }");
  });

  test("with Better Auth is told how to use it", () => {
    expect(createHost({}, ["@convex-dev/better-auth"]).run().text).toContain(
      "betterAuthStaff(authComponent,",
    );
  });

  test("that does not have the library yet is told to install it", () => {
    const host = createHost({ "package.json": '{ "dependencies": { "convex": "*" } }' });
    expect(host.run().text).toContain("npm install voice-flow-monitor");
  });

  test("keeps its functions where convex.json says", () => {
    const host = createHost({ "convex.json": '{ "functions": "src/backend/" }', "src/backend/notes.ts": "" });
    host.run();
    expect(Object.keys(host.files())).toEqual(
      expect.arrayContaining(["src/backend/monitor.ts", "src/backend/schema.ts"]),
    );
    expect(Object.keys(host.files())).not.toContain("convex/monitor.ts");
  });
});

describe("run again", () => {
  test.each([
    ["a fresh app", {}],
    ["an app with its own schema and crons", OWN],
    ["an app in JavaScript", { "convex/notes.js": "" }],
  ])("there is nothing to do in %s", (_, files) => {
    const host = createHost(files);
    host.run();
    const after = host.files();
    const { text, isComplete } = host.run();
    expect(isComplete).toBe(true);
    expect(text).toContain("Nothing to do");
    expect(text).toContain("Say who is staff");
    expect(host.files()).toEqual(after);
  });

  test("what the host changed since stays, and is not asked for any more", () => {
    const host = createHost();
    host.run();
    const change = (...[from, to]: [from: RegExp | string, to: string]) => {
      const mount = host.files()["convex/monitor.ts"]?.replace(from, to) ?? "";
      host.write("convex/monitor.ts", mount);
      const { text } = host.run();
      expect(host.files()["convex/monitor.ts"]).toBe(mount);
      return text;
    };
    expect(change("async () => false", "isAdmin")).not.toContain("Say who is staff");
    expect(change("  users:", "\tusers:")).toContain("Say how names are found");
    expect(change("async () => new Map()", 'tableNames("people", nameOf)')).not.toContain("Say how names");
    expect(change("directory:", "retries,\n  directory:")).not.toContain("Say what can be run again");
    host.write("convex/notes.ts", "await monitor.log(ctx, { eventType });\n");
    expect(host.run().text).toBe("Nothing to do: the monitor is mounted.");
  });

  test("a mount that the host keeps elsewhere is found, and what is missing joins it", () => {
    const host = createHost({
      "convex/ops/setup.ts": `import { defineVoiceFlowMonitor as define } from "voice-flow-monitor/convex";
import { internal } from "../_generated/api";
export const monitor = define({ isStaff, directory, functions: internal.ops.monitor });
`,
    });
    host.run();
    const files = host.files();
    expect(Object.keys(files)).not.toContain("convex/monitor.ts");
    expect(files["convex/ops/monitor/voicePipelineRetry.ts"]).toContain('from "../setup"');
    expect(files["convex/crons.ts"]).toContain("registerMonitorCrons(crons, internal.ops.monitor);");
    expect(host.run().text).toContain("Nothing to do");
  });

  test("a file that was deleted comes back", () => {
    const host = createHost();
    host.run();
    const all = host.files();
    const path = "convex/models/voicePipelineRetry.ts";
    host.remove(path);
    expect(host.run().text).toContain(`Created ${path}`);
    expect(host.files()).toEqual(all);
  });
});
