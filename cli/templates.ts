import { LIBRARY } from "./libraryUse";

/** This repository's own mount, as it stands: what a host gets is what is tested here. */
const files = import.meta.glob<string>("../convex/models/voicePipeline*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The modules that clients call, by name, with the path of the mount still as it is here. */
export const MODELS: { name: string; text: string; exports: string[] }[] = Object.entries(files).map(
  ([path, text]) => ({
    name: path.replace(/^.*\/|\.ts$/g, ""),
    text,
    exports: (/\{([^}]*)\}\s*=/.exec(text)?.[1] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
  }),
);

/** A model as a host has it, whose mount may be elsewhere. */
export const modelText = (text: string, mount: string): string =>
  text.replace('"../monitor"', JSON.stringify(mount));

/** Who is staff until the host says so: nobody. */
export const NOBODY = "isStaff: async () => false,";

/** What names there are until the host says so: none. */
export const NO_NAMES = `directory: {
    users: async () => new Map(),
    organizations: async () => new Map(),
  },`;

const WHAT =
  "The voice-flow monitor of this deployment. The annotation is needed: `internal` is made of what it returns.";

export function monitorText(extension: "ts" | "js"): string {
  const isTypeScript = extension === "ts";
  return `import { defineVoiceFlowMonitor${isTypeScript ? ", type VoiceFlowMonitor" : ""} } from "${LIBRARY}";
import { internal } from "./_generated/api";
${isTypeScript ? 'import type { DataModel } from "./_generated/dataModel";\n' : ""}
${isTypeScript ? `/** ${WHAT} */` : `/**\n * ${WHAT}\n *\n * @type {import("${LIBRARY}").VoiceFlowMonitor}\n */`}
export const monitor${isTypeScript ? ": VoiceFlowMonitor" : ""} = defineVoiceFlowMonitor${isTypeScript ? "<DataModel>" : ""}({
  functions: internal.models,
  // Who may see the monitor: nobody, until you say so.
  ${NOBODY}
  // Names for ids, one batch each. An id that is left out is shown as unknown.
  ${NO_NAMES}
});
`;
}

export const SCHEMA = `import { defineSchema } from "convex/server";
import { monitorTables } from "${LIBRARY}";

export default defineSchema({
  ...monitorTables,
});
`;

export const cronsText = (functions: string): string => `import { cronJobs } from "convex/server";
import { registerMonitorCrons } from "${LIBRARY}";
import { internal } from "./_generated/api";

const crons = cronJobs();
registerMonitorCrons(crons, ${functions});

export default crons;
`;
