import { posix } from "node:path";
import type { Host } from "./Host";
import { fileThatUses, LIBRARY } from "./libraryUse";
import { ALREADY, type Outcome } from "./Outcome";
import { NotUnderstood, SourceFile } from "./SourceFile";
import { cronsText } from "./templates";

const byHand = (functions: string) => `import { registerMonitorCrons } from "${LIBRARY}";
import { internal } from "./_generated/api";

registerMonitorCrons(crons, ${functions}); // crons: what cronJobs() returned`;

/** Registers the monitor's scheduled work with the host's, as far as that is not done. */
export function addCrons(host: Host, functions: string | null): Outcome {
  if (fileThatUses(host, "registerMonitorCrons") !== null) return ALREADY;
  const [path, before] = [...host.sources].find(([path]) =>
    /^crons\.\w+$/.test(posix.relative(host.functionsFolder, path)),
  ) ?? [posix.join(host.functionsFolder, `crons.${host.extension}`), null];
  try {
    if (functions === null)
      throw new NotUnderstood(
        "cannot be written: where your functions are mounted is not told in a way that can be read.",
      );
    const after = before === null ? cronsText(functions) : withCrons(before, functions);
    return { edits: [{ path, before, after }], manual: [] };
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    const code = byHand(functions ?? "internal.models");
    return { edits: [], manual: [{ path, why: `${error.message} It needs:`, code }] };
  }
}

function withCrons(text: string, functions: string): string {
  const file = new SourceFile(text);
  const crons = file.variableOfCall("cronJobs", "convex/server");
  if (crons === null)
    throw new NotUnderstood('has no variable with what "cronJobs" of convex/server returns.');
  const register = file.import("registerMonitorCrons", LIBRARY);
  const internal = file.import("internal", "./_generated/api.js", "./_generated/api");
  file.insertStatement(crons.end, `${register}(${crons.name}, ${functions.replace(/^internal/, internal)})`);
  return file.text;
}
