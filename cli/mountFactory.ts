import { posix } from "node:path";
import type { Host } from "./Host";
import { fileThatUses } from "./libraryUse";
import type { Edit, Manual } from "./Outcome";
import { MODELS, modelText, monitorText } from "./templates";

/** The monitor as it is mounted, or will be. */
export interface Mount {
  /** The file of the factory, and what it says. */
  path: string;
  text: string;
  edits: Edit[];
  manual: Manual[];
  /** Where its functions are, such as `internal.models`; null where the host says it in a way that cannot be read. */
  functions: string | null;
}

/** Writes the factory and the modules that export its functions, as far as the host has none. */
export function mountFactory(host: Host): Mount {
  const { path, text, edits } = factoryOf(host);
  const functions = /\bfunctions:\s*(internal(?:\.\w+)+)\s*[,}]/.exec(text)?.[1] ?? null;
  const models = functions === null ? null : modelsIn(host, path, functions);
  return {
    path,
    text,
    functions,
    edits: [...edits, ...(models?.edits ?? [])],
    manual: models?.manual ?? [],
  };
}

function factoryOf(host: Host): { path: string; text: string; edits: Edit[] } {
  const mounted = fileThatUses(host, "defineVoiceFlowMonitor");
  if (mounted !== null) return { ...mounted, edits: [] };
  const isTaken = (name: string) =>
    [...host.sources.keys()].some((path) => path.startsWith(`${host.functionsFolder}/${name}.`));
  const name = isTaken("monitor") ? "voiceFlowMonitor" : "monitor";
  const path = posix.join(host.functionsFolder, `${name}.${host.extension}`);
  const text = monitorText(host.extension);
  return { path, text, edits: [{ path, before: null, after: text }] };
}

function modelsIn(host: Host, factory: string, functions: string): { edits: Edit[]; manual: Manual[] } {
  const folder = posix.join(host.functionsFolder, ...functions.split(".").slice(1));
  const mount = posix.relative(folder, factory).replace(/\.\w+$/, "");
  const edits: Edit[] = [];
  const manual: Manual[] = [];
  for (const { name, text, exports } of MODELS) {
    const code = modelText(text, mount.startsWith(".") ? mount : `./${mount}`);
    const existing = [...host.sources].find(
      ([path]) => path.replace(/\.\w+$/, "") === posix.join(folder, name),
    );
    if (existing === undefined) {
      edits.push({ path: posix.join(folder, `${name}.${host.extension}`), before: null, after: code });
      continue;
    }
    const [path, own] = existing;
    const missing = exports.filter((name) => !new RegExp(`\\b${name}\\b`).test(own));
    if (missing.length > 0)
      manual.push({ path, why: `does not export ${missing.join(", ")}. It should have:`, code });
  }
  return { edits, manual };
}
