import { describe, expect, test } from "vitest";
import { createHost, OWN } from "./host";

describe("an app with a schema and crons", () => {
  test("gets lines added, in its own hand, and nothing else touched", () => {
    const host = createHost(OWN);
    expect(host.run().isComplete).toBe(true);
    expect(host.files()["convex/schema.ts"]).toBe(`// Our tables.
import { defineSchema, defineTable } from 'convex/server'
import { v } from 'convex/values'
import { monitorTables } from 'voice-flow-monitor/convex'

export default defineSchema({
    ...monitorTables,
    clubs: defineTable({ name: v.string() }),   // all of them
}, { strictTableNameTypes: false })
`);
    expect(host.files()["convex/crons.ts"]).toBe(`import { cronJobs } from 'convex/server'
import { internal } from './_generated/api'
import { registerMonitorCrons } from 'voice-flow-monitor/convex'

const jobs = cronJobs()
registerMonitorCrons(jobs, internal.models)

jobs.daily('report', { hourUTC: 5, minuteUTC: 30 }, internal.reports.send)

export default jobs
`);
  });

  const schemaOf = (body: string, imports = "") =>
    `import { defineSchema } from "convex/server";\n${imports}${body}\n`;
  const imported = 'import { monitorTables } from "voice-flow-monitor/convex";\n';

  test.each([
    ["export default defineSchema({});", "export default defineSchema({ ...monitorTables });"],
    ["export default defineSchema({ a, b });", "export default defineSchema({ ...monitorTables, a, b });"],
    ["export default defineSchema({a});", "export default defineSchema({...monitorTables, a});"],
    ["export default defineSchema(tables);", "export default defineSchema({ ...monitorTables, ...tables });"],
    ["export default defineSchema(all());", "export default defineSchema({ ...monitorTables, ...all() });"],
    [
      "const schema = defineSchema({ a });\nexport default schema;",
      "const schema = defineSchema({ ...monitorTables, a });\nexport default schema;",
    ],
    [
      "export const schema = defineSchema({ a });\nexport { schema as default };",
      "export const schema = defineSchema({ ...monitorTables, a });\nexport { schema as default };",
    ],
    [
      "export default defineSchema({ a } satisfies Tables) as Schema;",
      "export default defineSchema({ ...monitorTables, a } satisfies Tables) as Schema;",
    ],
  ])("whose schema is %j", (before, after) => {
    const host = createHost({ "convex/schema.ts": schemaOf(before) });
    expect(host.run().isComplete).toBe(true);
    expect(host.files()["convex/schema.ts"]).toBe(schemaOf(after, imported));
  });

  test("keeps each comment with what it is about", () => {
    const host = createHost({
      "convex/schema.ts": `import { defineSchema } from "convex/server"; // of Convex

export default defineSchema({ // our tables
  // the clubs
  clubs, // all of them
});
`,
      "convex/crons.ts": `import { cronJobs } from "convex/server"; /* of Convex */
const crons = cronJobs(); // our jobs
export default crons;`,
    });
    host.run();
    expect(host.files()["convex/schema.ts"]).toBe(`import { defineSchema } from "convex/server"; // of Convex
import { monitorTables } from "voice-flow-monitor/convex";

export default defineSchema({ // our tables
  ...monitorTables,
  // the clubs
  clubs, // all of them
});
`);
    expect(host.files()["convex/crons.ts"]).toBe(`import { cronJobs } from "convex/server"; /* of Convex */
import { registerMonitorCrons } from "voice-flow-monitor/convex";
import { internal } from "./_generated/api";
const crons = cronJobs(); // our jobs
registerMonitorCrons(crons, internal.models);
export default crons;`);
  });

  test("whose imports have other names is edited by those", () => {
    const host = createHost({
      "convex/crons.ts": `import { cronJobs as jobs } from "convex/server";
import { api, internal as own } from "./_generated/api.js";
import type { VoiceFlowMonitor } from "voice-flow-monitor/convex";
export const crons = jobs();
export default crons;
`,
    });
    host.run();
    expect(host.files()["convex/crons.ts"])
      .toContain(`import type { VoiceFlowMonitor } from "voice-flow-monitor/convex";
import { registerMonitorCrons } from "voice-flow-monitor/convex";
export const crons = jobs();
registerMonitorCrons(crons, own.models);
`);
  });

  test("that imports something of the same module already gets the name beside it", () => {
    const host = createHost({
      "convex/crons.ts": `import { cronJobs } from "convex/server";
import { api } from "./_generated/api";
const crons = cronJobs();
export default crons;
`,
    });
    host.run();
    expect(host.files()["convex/crons.ts"]).toContain('import { api, internal } from "./_generated/api";');
  });

  test("whose lines end as on Windows keeps them so", () => {
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    const host = createHost({ "convex/schema.ts": windows(OWN["convex/schema.ts"]) });
    host.run();
    expect(host.files()["convex/schema.ts"]).not.toMatch(/[^\r]\n/);
    expect(host.files()["convex/schema.ts"]).toContain("{\r\n    ...monitorTables,\r\n");
  });

  test("and a file named monitor.ts of its own keeps it", () => {
    const host = createHost({ "convex/monitor.ts": "export const uptime = 1;\n" });
    host.run();
    expect(host.files()["convex/monitor.ts"]).toBe("export const uptime = 1;\n");
    expect(host.files()["convex/models/voicePipelineEvents.ts"]).toContain('from "../voiceFlowMonitor"');
  });
});

describe("what cannot be understood", () => {
  test.each([
    ["a schema made elsewhere", 'export { default } from "../shared/schema";\n', "does not export"],
    ["a schema of another kind", "export default defineEntSchema({});\n", "does not export"],
    ["a text that is no code", "export default {{{\n", "cannot be parsed"],
    [
      "a table of the monitor's name",
      'import { defineSchema } from "convex/server";\nexport default defineSchema({ voicePipelineEvents: a });\n',
      '"voicePipelineEvents" of its own',
    ],
    [
      "a name that is taken",
      'import { defineSchema } from "convex/server";\nconst monitorTables = {};\nexport default defineSchema(monitorTables);\n',
      'the name "monitorTables" for something else',
    ],
    [
      "a table of the monitor's name, defined before",
      'import { defineSchema, defineTable } from "convex/server";\nconst own = { "voicePipelineAlerts": defineTable({}) };\nexport default defineSchema({ ...own });\n',
      '"voicePipelineAlerts" of its own (convex/schema.ts)',
    ],
  ])("%s is left alone, and what to write there is said", (_, schema, why) => {
    const host = createHost({ "convex/schema.ts": schema });
    const { text, isComplete } = host.run();
    expect(isComplete).toBe(false);
    expect(host.files()["convex/schema.ts"]).toBe(schema);
    expect(text).toContain(`Left as it is: convex/schema.ts, which`);
    expect(text).toContain(why);
    expect(text).toContain('import { monitorTables } from "voice-flow-monitor/convex";');
    // The rest does not wait for it.
    expect(Object.keys(host.files())).toContain("convex/monitor.ts");
  });

  test("a table of the monitor's name is found in whatever file it is", () => {
    const host = createHost({
      "convex/schema.ts":
        'import { defineSchema } from "convex/server";\nexport default defineSchema({ ...own });\n',
      "convex/lib/own.ts": "export const own = { voicePipelineEvents: defineTable({}) };\n",
    });
    expect(host.run().text).toContain('"voicePipelineEvents" of its own (convex/lib/own.ts)');
  });

  test("crons without a variable are left alone", () => {
    const crons = 'import { cronJobs } from "convex/server";\nexport default cronJobs();\n';
    const host = createHost({ "convex/crons.ts": crons });
    const { text, isComplete } = host.run();
    expect(isComplete).toBe(false);
    expect(host.files()["convex/crons.ts"]).toBe(crons);
    expect(text).toContain("registerMonitorCrons(crons, internal.models);");
  });

  test("a module of ours by name that is the host's own is left alone, and what it lacks is named", () => {
    const own = "export const logEvent = 1;\n";
    const host = createHost({ "convex/models/voicePipelineEvents.ts": own });
    const { text, isComplete } = host.run();
    expect(isComplete).toBe(false);
    expect(host.files()["convex/models/voicePipelineEvents.ts"]).toBe(own);
    expect(text).toContain("does not export getRecentEvents, getEventTimeline, writeEvent,");
  });
});
