/** What readers of the documentation have already: names that its code uses and does not show. */
import type { ReactElement, ReactNode } from "react";
import {
  type ActionBuilder,
  type Crons,
  type DataModelFromSchemaDefinition,
  defineSchema,
  defineTable,
  type FunctionReference,
  type GenericActionCtx,
  type GenericMutationCtx,
  type GenericQueryCtx,
  type MutationBuilder,
} from "convex/server";
import { type GenericId, v } from "convex/values";
import type { api as ownApi, internal as ownInternal } from "../../convex/_generated/api";
import type { BetterAuthClient, BetterAuthComponent } from "../../convex/server/betterAuth";
import { monitorTables } from "../../convex/server";
import type { Directory, VoiceFlowMonitor } from "../../convex/server";
import type { Sandbox } from "../../sandbox";
import type {
  AlertFilters,
  Artifact,
  ArtifactFilters,
  DashboardState,
  EventFilters,
  EventType,
  HistoryRange,
  PipelineEvent,
  RetryKind,
  RetryPossibility,
  RetryProgress,
  Stage,
  StatusCardName,
  TimeRangeChoice,
  Viewer,
} from "../../src";

export { cronJobs, defineSchema, defineTable } from "convex/server";

export { v };
export const schema = defineSchema({
  ...monitorTables,
  users: defineTable({ name: v.string() }),
  clubs: defineTable({ title: v.string() }),
  members: defineTable({ subject: v.string(), isOffice: v.boolean() }).index("by_subject", ["subject"]),
  notes: defineTable({ audioUrl: v.string() }),
  oldEvents: defineTable({ at: v.number(), type: v.string(), noteId: v.string() }),
});
export type DataModel = DataModelFromSchemaDefinition<typeof schema>;

export declare const internal: typeof ownInternal & {
  monitoring: typeof ownInternal.models;
  pipeline: {
    transcribe: FunctionReference<"action", "internal", { noteId: GenericId<"notes">; retryAttempt: number }>;
  };
  migration: { bringAlong: FunctionReference<"mutation", "internal", { cursor: string | null }> };
  teams: { rename: FunctionReference<"mutation", "internal", { name: string }> };
};
export declare const api: typeof ownApi & {
  monitoring: typeof ownApi.models;
  teams: { add: FunctionReference<"mutation", "public", { name: string }> };
};

// The reader's back end.
export declare const internalMutation: MutationBuilder<DataModel, "internal">;
export declare const internalAction: ActionBuilder<DataModel, "internal">;
export declare const crons: Crons;
export declare const ctx: GenericMutationCtx<DataModel> & GenericActionCtx<DataModel>;
export declare const directory: Directory<GenericQueryCtx<DataModel>>;
export declare const sandbox: Sandbox;
export declare const monitor: VoiceFlowMonitor;
export declare const components: { betterAuth: BetterAuthComponent };
export declare const authComponent: BetterAuthClient<unknown, { role?: string | null }>;
export declare const work: () => Promise<void>;
export declare const speechToText: (url: string) => Promise<{ text: string; words: number; costUsd: number }>;
export declare const typeOf: (oldType: string) => EventType;
export declare const retryAttempt: number | undefined;

// The reader's app.
export declare const user: { isPlatformStaff: boolean; isStaff: boolean; role: string };
export declare const viewer: Viewer;
export declare const club: { id: string };
export declare const Dashboard: () => ReactElement;
export declare const children: ReactNode;
export declare const params: URLSearchParams;
export declare const useSearchParams: () => [
  URLSearchParams,
  (next: URLSearchParams | Record<string, string> | string) => void,
];
export declare const navigate: (path: string) => void;

// What a page holds, and what it does when something is chosen.
export declare const organizationId: string;
export declare const artifactId: string;
export declare const noteId: GenericId<"notes">;
export declare const openArtifactId: string | null;
export declare const alertId: string;
export declare const selectedIds: string[];
export declare const letterIds: string[];
export declare const artifact: Artifact;
export declare const filters: EventFilters & ArtifactFilters & AlertFilters;
export declare const range: HistoryRange;
export declare const previous: HistoryRange;
export declare const choice: TimeRangeChoice;
export declare const nowMs: number;
export declare const retries: Record<RetryKind, RetryPossibility>;
export declare const progress: RetryProgress;
export declare const keep: (state: DashboardState) => void;
export declare const choose: (choice: TimeRangeChoice) => void;
export declare const setFilters: (filters: object) => void;
export declare const start: () => void;
export declare const open: (id: string) => void;
export declare const openArtifact: (artifactId: string) => void;
export declare const openEvent: (event: PipelineEvent) => void;
export declare const openList: (card: StatusCardName) => void;
export declare const openStage: (stage: Stage) => void;
export declare const showChartAt: (timeMs: number) => void;
