import {
  type DataModelFromSchemaDefinition,
  type DocumentByName,
  type GenericMutationCtx,
  type GenericQueryCtx,
  internalMutationGeneric,
  type MutationBuilder,
  mutationGeneric,
  type QueryBuilder,
  queryGeneric,
  type SchemaDefinition,
} from "convex/server";
import type { monitorTables } from "./tables";

/** The monitor's part of the host's data model: all that its functions see. */
export type MonitorDataModel = DataModelFromSchemaDefinition<SchemaDefinition<typeof monitorTables, true>>;

export type QueryCtx = GenericQueryCtx<MonitorDataModel>;
export type MutationCtx = GenericMutationCtx<MonitorDataModel>;
export type Doc<Table extends keyof typeof monitorTables> = DocumentByName<MonitorDataModel, Table>;

export const query: QueryBuilder<MonitorDataModel, "public"> = queryGeneric;
export const mutation: MutationBuilder<MonitorDataModel, "public"> = mutationGeneric;
export const internalMutation: MutationBuilder<MonitorDataModel, "internal"> = internalMutationGeneric;
