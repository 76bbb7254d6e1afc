import type { AlertFilters, ArtifactFilters, EventFilters } from "../../core/model";
import type { TimeRangeChoice } from "../../core/timeRange";
import { DAY_MS } from "../../core/timeWindow";
import type { ArtifactColumnId, ColumnVisibility, GridSort } from "../ArtifactsTable";

/** The tabs, in order. */
export const DASHBOARD_TABS = ["overview", "artifacts", "events", "history", "alerts", "retries"] as const;

export type DashboardTab = (typeof DASHBOARD_TABS)[number];

/** All that a reader can choose. Kept in an address, it makes what is seen a link. */
export interface DashboardState {
  tab: DashboardTab;
  /** What history is shown of. */
  range: TimeRangeChoice;
  artifactFilters: ArtifactFilters;
  /** Order among the loaded artifacts; null is that of the list: newest first. */
  artifactSorting: GridSort | null;
  /** Columns of the artifacts that are shown; one that is not named is. */
  artifactColumns: ColumnVisibility<ArtifactColumnId>;
  /** Artifact whose row is open, among the artifacts or the retries. */
  artifactId: string | null;
  eventFilters: EventFilters;
  /** Event whose payload is open. */
  eventId: string | null;
  alertFilters: AlertFilters;
  /** Alert whose row is open in the history of alerts. */
  alertId: string | null;
  /** Artifacts to try again: the failed ones, unless the reader wants others. */
  retryFilters: ArtifactFilters;
}

/** Changes some of the state. */
export type Go = (change: Partial<DashboardState>) => void;

/** What a tab is drawn from. */
export interface TabProps {
  state: DashboardState;
  go: Go;
  /** All that is shown is of this organisation; undefined: of the whole platform. */
  organizationId: string | undefined;
}

/** The dashboard as it opens: its overview, nothing filtered. */
export const INITIAL_DASHBOARD_STATE: DashboardState = {
  tab: "overview",
  range: { kind: "last", durationMs: DAY_MS },
  artifactFilters: {},
  artifactSorting: null,
  artifactColumns: {},
  artifactId: null,
  eventFilters: {},
  eventId: null,
  alertFilters: {},
  alertId: null,
  retryFilters: { status: "failed" },
};
