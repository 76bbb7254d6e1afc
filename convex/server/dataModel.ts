import {
  type DataModelFromSchemaDefinition,
  defineSchema,
  type GenericMutationCtx,
  type GenericQueryCtx,
  internalMutationGeneric,
  type MutationBuilder,
  type QueryBuilder,
  queryGeneric,
  type WithoutSystemFields,
} from "convex/server";
import type { DocumentByName } from "convex/server";
import { monitorTables } from "./tables";

const monitorSchema = defineSchema(monitorTables);

/** The monitor's part of the host's data model: all that its functions see. */
export type MonitorDataModel = DataModelFromSchemaDefinition<typeof monitorSchema>;

export type QueryCtx = GenericQueryCtx<MonitorDataModel>;
export type MutationCtx = GenericMutationCtx<MonitorDataModel>;
export type Doc<Table extends keyof typeof monitorTables> = DocumentByName<MonitorDataModel, Table>;
export type NewDoc<Table extends keyof typeof monitorTables> = WithoutSystemFields<Doc<Table>>;

export const query: QueryBuilder<MonitorDataModel, "public"> = queryGeneric;
export const internalMutation: MutationBuilder<MonitorDataModel, "internal"> = internalMutationGeneric;
