import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Why nothing can be done here, told to who ran the command. */
export class HostError extends Error {}

/** A Convex app, as it is on disk. Paths are relative to its root, with forward slashes. */
export interface Host {
  root: string;
  /** Where Convex finds the functions, such as `convex`. */
  functionsFolder: string;
  extension: "ts" | "js";
  /** The host's own source files in the functions folder, with their text. */
  sources: ReadonlyMap<string, string>;
  dependsOn: (name: string) => boolean;
}

/** Looks at the Convex app whose package.json is in a folder. */
export function readHost(folder: string): Host {
  const root = resolve(folder);
  const manifest = readJson(root, "package.json");
  if (manifest === null)
    throw new HostError(`There is no package.json in ${root}: run this where your Convex app is.`);
  const dependsOn = (name: string) =>
    ["dependencies", "devDependencies", "peerDependencies"].some(
      (field) => isRecord(manifest[field]) && name in manifest[field],
    );
  if (!dependsOn("convex")) {
    throw new HostError(
      `${join(root, "package.json")} does not depend on convex. Where your Convex app is in another folder, name it: ` +
        "npx voice-flow-monitor init packages/backend",
    );
  }
  const { functions = "convex" } = readJson(root, "convex.json") ?? {};
  if (typeof functions !== "string")
    throw new HostError(`"functions" in convex.json is not the path of a folder.`);
  const path = resolve(root, functions);
  const functionsFolder = toPosix(relative(root, path));
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new HostError(
      `There is no ${functionsFolder}/ in ${root}: run \`npx convex dev\` once, or make that folder; then this again.`,
    );
  }
  const sources = readSources(root, path);
  return { root, functionsFolder, sources, dependsOn, extension: extensionOf(root, [...sources.keys()]) };
}

function readSources(root: string, folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](_generated|node_modules)[\\/]/.test(path))
    .sort();
  return new Map(paths.map((path) => [toPosix(relative(root, path)), readFileSync(path, "utf8")]));
}

/** New files speak the language of the old ones; of an empty folder, that of the app. */
function extensionOf(root: string, paths: string[]): "ts" | "js" {
  if (paths.some((path) => /\.[cm]?tsx?$/.test(path))) return "ts";
  return paths.length === 0 && existsSync(join(root, "tsconfig.json")) ? "ts" : "js";
}

function readJson(root: string, name: string): Record<string, unknown> | null {
  const path = join(root, name);
  if (!existsSync(path)) return null;
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (isRecord(value)) return value;
  } catch {
    // Told below, like JSON of another kind.
  }
  throw new HostError(`${path} is not a JSON object.`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toPosix = (path: string) => path.replaceAll("\\", "/");
