import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { HostError } from "../../cli/Host";
import { runCommand } from "../../cli/runCommand";
import { createHost, OWN } from "./host";

describe("the command line", () => {
  test("mounts the monitor in the folder it is given, once", () => {
    const host = createHost();
    expect(runCommand(["init", host.root])).toMatchObject({ exitCode: 0, error: "" });
    expect(Object.keys(host.files())).toContain("convex/monitor.ts");
    expect(runCommand(["init", host.root]).output).toContain("Nothing to do");
  });

  test("with --dry-run changes nothing", () => {
    const host = createHost();
    const before = host.files();
    expect(runCommand(["init", "--dry-run", host.root]).output).toContain("Would create convex/monitor.ts");
    expect(host.files()).toEqual(before);
  });

  test("fails when something is left that it cannot do", () => {
    const host = createHost({ "convex/schema.ts": "export default 1;" });
    expect(runCommand(["init", host.root])).toMatchObject({ exitCode: 1, error: "" });
  });

  test.each([
    ["--help", 0, "output", "--dry-run"],
    ["", 0, "output", "--dry-run"],
    ["innit", 1, "error", 'There is no command "innit"'],
    ["init here there", 1, "error", "There is no command"],
    ["init --force", 1, "error", "--force"],
    ["init /nowhere", 1, "error", "There is no package.json in"],
  ] as const)("answers %j with exit code %i", (typed, exitCode, stream, text) => {
    const ran = runCommand(typed.split(" ").filter(Boolean));
    expect(ran.exitCode).toBe(exitCode);
    expect(ran[stream]).toContain(text);
  });
});

describe("a dry run", () => {
  test("changes nothing, and shows each edit as a diff", () => {
    const host = createHost(OWN);
    const before = host.files();
    const { text } = host.run({ isDryRun: true });
    expect(host.files()).toEqual(before);
    expect(text).toContain("Would change convex/schema.ts");
    expect(text).toContain(`--- a/convex/schema.ts
+++ b/convex/schema.ts
@@ -1,7 +1,9 @@
 // Our tables.
 import { defineSchema, defineTable } from 'convex/server'
 import { v } from 'convex/values'
+import { monitorTables } from 'voice-flow-monitor/convex'
 
 export default defineSchema({
+    ...monitorTables,
     clubs: defineTable({ name: v.string() }),   // all of them
 }, { strictTableNameTypes: false })`);
  });

  test("is what the command then does: git applies it", () => {
    const [rehearsed, changed] = [createHost(OWN), createHost(OWN)];
    const { text } = rehearsed.run({ isDryRun: true });
    const patch = text.slice(0, text.indexOf("\nWould "));
    execFileSync("git", ["apply", "-"], { cwd: rehearsed.root, input: patch });
    changed.run();
    expect(rehearsed.files()).toEqual(changed.files());
  });
});

describe("outside of a Convex app", () => {
  test.each([
    ["without a manifest", "package.json", null, "There is no package.json in"],
    ["with a manifest that is no JSON", "package.json", "{", "is not a JSON object"],
    ["without Convex", "package.json", "{}", "does not depend on convex"],
    ["with a convex.json that is no JSON", "convex.json", "functions", "is not a JSON object"],
    [
      "with a folder that is not there",
      "convex.json",
      '{ "functions": "backend" }',
      "run `npx convex dev` once",
    ],
  ])("%s it says why and does nothing", (_, path, text, why) => {
    const host = createHost();
    if (text === null) host.remove(path);
    else host.write(path, text);
    const before = host.files();
    expect(() => host.run()).toThrow(why);
    expect(() => host.run()).toThrow(HostError);
    expect(host.files()).toEqual(before);
  });
});
