import type { GenericSchema, SchemaDefinition } from "convex/server";
import type { ValidatorJSON } from "convex/values";
import type { TableDefinition } from "./Table";

/** The system table of scheduled functions, which `ctx.db.system` reads. */
export const SCHEDULED_FUNCTIONS = "_scheduled_functions";

/** Convex keeps the numbers below for its system tables. */
const FIRST_USER_TABLE_NUMBER = 10_001;
const SCHEDULED_FUNCTIONS_NUMBER = 1;

interface ExportedSchema {
  tables: {
    tableName: string;
    indexes: { indexDescriptor: string; fields: string[] }[];
    documentType: ValidatorJSON;
  }[];
  schemaValidation: boolean;
}

/** The tables of an app: those of its schema, numbered in the order of declaration, and the system's. */
export function schemaTables(schema: SchemaDefinition<GenericSchema, boolean>): TableDefinition[] {
  const { tables, schemaValidation } = exportSchema(schema);
  const userTables = tables.map(({ tableName, indexes, documentType }, position) => ({
    name: tableName,
    number: FIRST_USER_TABLE_NUMBER + position,
    indexes: indexes.map(({ indexDescriptor, fields }) => ({ name: indexDescriptor, fields })),
    validator: schemaValidation ? documentType : null,
  }));
  const scheduled = {
    name: SCHEDULED_FUNCTIONS,
    number: SCHEDULED_FUNCTIONS_NUMBER,
    indexes: [],
    validator: null,
  };
  return [...userTables, scheduled];
}

/** `export` is what Convex's own deployment reads a schema with; its types leave it out. */
function exportSchema(schema: SchemaDefinition<GenericSchema, boolean>): ExportedSchema {
  const { export: exportText } = schema as { export?: (this: typeof schema) => string };
  if (exportText) return JSON.parse(exportText.call(schema)) as ExportedSchema;
  throw new Error("The sandbox needs the schema that defineSchema() of convex 1.48 or later returns.");
}
