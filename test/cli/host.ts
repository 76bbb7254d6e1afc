import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { init } from "../../cli/init";

/** A host with its own schema and crons, in its own hand. */
export const OWN = {
  "convex/schema.ts": `// Our tables.
import { defineSchema, defineTable } from 'convex/server'
import { v } from 'convex/values'

export default defineSchema({
    clubs: defineTable({ name: v.string() }),   // all of them
}, { strictTableNameTypes: false })
`,
  "convex/crons.ts": `import { cronJobs } from 'convex/server'
import { internal } from './_generated/api'

const jobs = cronJobs()

jobs.daily('report', { hourUTC: 5, minuteUTC: 30 }, internal.reports.send)

export default jobs
`,
};

/** A Convex app in a folder of its own, with these files besides its manifest. */
export function createHost(files: Record<string, string> = {}, dependencies: string[] = []) {
  const root = mkdtempSync(join(tmpdir(), "host-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const manifest = Object.fromEntries(
    ["convex", "voice-flow-monitor", ...dependencies].map((name) => [name, "*"]),
  );
  const all = {
    "package.json": JSON.stringify({ dependencies: manifest }),
    "tsconfig.json": "{}",
    "convex/_generated/api.d.ts": "",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) write(root, path, text);
  return {
    root,
    write: (path: string, text: string) => write(root, path, text),
    remove: (path: string) => rmSync(join(root, path)),
    run: ({ isDryRun = false } = {}) => init(root, { isDryRun }),
    /** Everything the app consists of now, but for what it began with. */
    files: () => {
      const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const paths = found.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
      const texts = paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")] as const);
      return Object.fromEntries(texts) as Record<string, string>;
    },
  };
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
