import { expect, test } from "vitest";
import { createReference, type Subject } from "../../scripts/reference";

const SUBJECTS: Record<string, Subject> = {
  "reference.md": {
    source: "src/index.ts",
    title: "Reference",
    introduction:
      "Everything that `voice-flow-monitor` exports: [providers](#providers), [widgets](#widgets), [hooks](#hooks), " +
      "[functions and constants](#functions-and-constants), [types](#types). Each widget is also an entry of its own " +
      "(`voice-flow-monitor/EventLog`), the hooks are `voice-flow-monitor/hooks`. The back end and the sandbox are in " +
      "[references of their own](reference-convex.md).",
  },
  "reference-convex.md": {
    source: "convex/server/index.ts",
    title: "Reference of the back end",
    introduction:
      "Everything that `voice-flow-monitor/convex` exports. How to use it is told in [convex/README.md](../convex/README.md).",
  },
  "reference-better-auth.md": {
    source: "convex/server/betterAuth.ts",
    title: "Reference for Better Auth",
    introduction:
      "Everything that `voice-flow-monitor/convex/better-auth` exports. How to use it is told in " +
      "[convex/README.md](../convex/README.md#who-is-staff-and-what-names-there-are).",
  },
  "reference-sandbox.md": {
    source: "sandbox/index.ts",
    title: "Reference of the sandbox",
    introduction:
      "Everything that `voice-flow-monitor/sandbox` exports. How to use it is told in [sandbox/README.md](../sandbox/README.md).",
  },
};

/** `npm run docs` writes them anew. */
test.each(Object.entries(SUBJECTS))("docs/%s says what the sources say", async (name, subject) => {
  await expect(createReference(subject)).toMatchFileSnapshot(`../../docs/${name}`);
});
