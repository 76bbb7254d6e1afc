import { posix } from "node:path";
import { monitorTables } from "../convex/server/tables";
import type { Host } from "./Host";
import { fileThatUses, LIBRARY } from "./libraryUse";
import { ALREADY, type Outcome } from "./Outcome";
import { NotUnderstood, SourceFile, unwrapped } from "./SourceFile";
import { SCHEMA } from "./templates";

const BY_HAND = `import { monitorTables } from "${LIBRARY}";

export default defineSchema({
  ...monitorTables,
  // your tables
});`;

/** Spreads the monitor's tables into the host's schema, as far as that is not done. */
export function addTables(host: Host): Outcome {
  if (fileThatUses(host, "monitorTables") !== null) return ALREADY;
  const [path, before] = [...host.sources].find(([path]) =>
    /^schema\.\w+$/.test(posix.relative(host.functionsFolder, path)),
  ) ?? [posix.join(host.functionsFolder, `schema.${host.extension}`), null];
  if (before === null) return { edits: [{ path, before, after: SCHEMA }], manual: [] };
  try {
    refuseNamesOfOurs(host);
    return { edits: [{ path, before, after: withTables(before) }], manual: [] };
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return { edits: [], manual: [{ path, why: `${error.message} It needs:`, code: BY_HAND }] };
  }
}

/** Tables may come into the schema from anywhere in the functions folder. */
function refuseNamesOfOurs(host: Host): void {
  for (const name of Object.keys(monitorTables)) {
    const definition = new RegExp(`\\b${name}["']?\\s*:\\s*define[A-Z]`);
    for (const [path, text] of host.sources) if (definition.test(text)) throw taken(name, path);
  }
}

const taken = (name: string, path?: string) =>
  new NotUnderstood(
    `has a table "${name}" of its own${path === undefined ? "" : ` (${path})`}, where the monitor's would be: rename yours.`,
  );

function withTables(text: string): string {
  const file = new SourceFile(text);
  const schema = file.defaultExport();
  if (schema?.type !== "CallExpression" || !file.isCallOf(schema, "defineSchema", "convex/server")) {
    throw new NotUnderstood('does not export what "defineSchema" of convex/server returns.');
  }
  const [argument] = schema.arguments;
  if (argument === undefined || argument.type === "SpreadElement") {
    throw new NotUnderstood('gives "defineSchema" no object of tables.');
  }
  const tables = unwrapped(argument);
  if (tables.type === "ObjectExpression") {
    for (const property of tables.properties) {
      const key = property.type === "Property" && "name" in property.key ? property.key.name : null;
      if (key !== null && key in monitorTables) throw taken(key);
    }
    file.spreadFirst(tables, file.import("monitorTables", LIBRARY));
  } else {
    file.insert(argument.start, `{ ...${file.import("monitorTables", LIBRARY)}, ...`);
    file.insert(argument.end, " }");
  }
  return file.text;
}
