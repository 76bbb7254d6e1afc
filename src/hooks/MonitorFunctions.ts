import {
  type FunctionReference,
  makeFunctionReference,
  type PaginationOptions,
  type PaginationResult,
} from "convex/server";
import type {
  Artifact,
  ArtifactFilters,
  EventFilters,
  PipelineEvent,
  PipelineState,
  RealTimeMetrics,
} from "../core/model";

/** An interface as the type alias that function references ask for. */
type Plain<Fields> = { [Name in keyof Fields]: Fields[Name] };

type Query<Args, Data> = FunctionReference<"query", "public", Plain<Args>, Data>;

/** A query that returns one page of rows. */
type PageQuery<Filters, Row> = Query<
  Filters & { paginationOpts: PaginationOptions },
  PaginationResult<Row>
>;

/**
 * The functions the hooks read from, by module and name: the shape of `api.models` where the back end is mounted as it
 * comes. Assigning your own `api.models` checks that both sides agree.
 */
export interface MonitorFunctions {
  voicePipelineMetrics: {
    getRealTimeMetrics: Query<{ organizationId?: string }, RealTimeMetrics>;
    getPipelineState: Query<{ organizationId?: string }, PipelineState>;
  };
  voicePipelineEvents: {
    getRecentEvents: PageQuery<EventFilters, PipelineEvent>;
    getEventTimeline: PageQuery<{ artifactId: string }, PipelineEvent>;
  };
  voicePipelineArtifacts: {
    getArtifacts: PageQuery<ArtifactFilters, Artifact>;
    getActiveArtifacts: PageQuery<Omit<ArtifactFilters, "status">, Artifact>;
    getFailedArtifacts: PageQuery<Omit<ArtifactFilters, "status">, Artifact>;
  };
}

/** The functions a host mounts elsewhere; the others are taken from `models`. */
export type MonitorFunctionOverrides = {
  [Module in keyof MonitorFunctions]?: Partial<MonitorFunctions[Module]>;
};

const DEFAULT_FUNCTIONS: MonitorFunctions = {
  voicePipelineMetrics: {
    getRealTimeMetrics: makeFunctionReference("models/voicePipelineMetrics:getRealTimeMetrics"),
    getPipelineState: makeFunctionReference("models/voicePipelineMetrics:getPipelineState"),
  },
  voicePipelineEvents: {
    getRecentEvents: makeFunctionReference("models/voicePipelineEvents:getRecentEvents"),
    getEventTimeline: makeFunctionReference("models/voicePipelineEvents:getEventTimeline"),
  },
  voicePipelineArtifacts: {
    getArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getArtifacts"),
    getActiveArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getActiveArtifacts"),
    getFailedArtifacts: makeFunctionReference("models/voicePipelineArtifacts:getFailedArtifacts"),
  },
};

/** Every function the hooks need: the host's where it gave one, `models.*` for the rest. */
export function withDefaultFunctions(given: MonitorFunctionOverrides): MonitorFunctions {
  return {
    voicePipelineMetrics: merge(DEFAULT_FUNCTIONS.voicePipelineMetrics, given.voicePipelineMetrics),
    voicePipelineEvents: merge(DEFAULT_FUNCTIONS.voicePipelineEvents, given.voicePipelineEvents),
    voicePipelineArtifacts: merge(DEFAULT_FUNCTIONS.voicePipelineArtifacts, given.voicePipelineArtifacts),
  };
}

/** Name by name: a generated `api` has no keys to spread, it answers to any name it is asked for. */
function merge<Module extends object>(defaults: Module, given: Partial<Module> | undefined): Module {
  const merged = { ...defaults };
  for (const name in defaults) merged[name] = given?.[name] ?? defaults[name];
  return merged;
}
