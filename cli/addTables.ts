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
    return { edits: [{ path, before, after: withTables(before) }], manual: [] };
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return { edits: [], manual: [{ path, why: `${error.message} It needs:`, code: BY_HAND }] };
  }
}

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
      const key =
        property.type === "Property" && property.key.type === "Identifier" ? property.key.name : null;
      if (key !== null && key in monitorTables) {
        throw new NotUnderstood(
          `has a table "${key}" of its own, where the monitor's would be: rename yours.`,
        );
      }
    }
    file.spreadFirst(tables, file.import("monitorTables", LIBRARY));
  } else {
    file.insert(argument.start, `{ ...${file.import("monitorTables", LIBRARY)}, ...`);
    file.insert(argument.end, " }");
  }
  return file.text;
}
