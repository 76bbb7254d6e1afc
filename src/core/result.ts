import type { RetryRefusal } from "./model";

/** Why nothing is subscribed. `no_artifact`: the hook was given no artifact to show. */
export type DisabledReason = "viewer_unknown" | "signed_out" | "not_staff" | "no_artifact";

/** What went wrong, in a form a view can word and a host can branch on. */
export interface MonitorError {
  code: "unauthorized" | "invalid_argument" | "invalid_cursor" | "not_found" | "refused" | "server_error";
  message: string;
  /** Of `refused`: why, where the back end said a reason that is known here. */
  reason?: RefusalReason;
}

/** Why a retry is not possible, or that the alert to acknowledge has `resolved` meanwhile. */
export type RefusalReason = RetryRefusal | "resolved";

/**
 * What a monitoring hook returns: one of five states, never an exception.
 *
 * @example
 * const metrics = useRealTimeMetrics();
 * if (metrics.status === "success") return <b>{metrics.data.artifacts_received_1h.total}</b>;
 */
export type MonitorResult<Data> =
  | { status: "disabled"; reason: DisabledReason }
  | { status: "loading" }
  | { status: "success"; data: Data }
  /** Arguments changed: `data` is what was there before. */
  | { status: "refreshing"; data: Data }
  /** `retry` subscribes again. */
  | { status: "error"; error: MonitorError; retry: () => void };

/** Rows of a list that is read as a whole. */
export interface WholeList<Row> {
  rows: readonly Row[];
  /** There are more rows than are read of one list: these are the first of them. */
  isCut: boolean;
}

/** Rows of a list that loads on demand, with its live tail. */
export interface PagedList<Row> {
  rows: readonly Row[];
  /** Whether older rows can be loaded. */
  more: "available" | "loading" | "exhausted";
  loadMore: () => void;
  /** `live`: the newest rows come in by themselves. `held`: rows stand still while new ones are only counted. */
  tail: Tail;
}

export interface Tail {
  mode: "live" | "held";
  /** New rows since the hold began. `isCapped`: at least that many. Always 0 while live. */
  newCount: number;
  isCapped: boolean;
  /** Why it is held; any of them holds. */
  heldBy: readonly HoldReason[];
  hold: (reason: HoldReason) => void;
  release: (reason: HoldReason) => void;
  /** Drops every reason and goes back to the newest rows. */
  resume: () => void;
}

/** The reader pressed pause, scrolled away from the newest row, opened a row, chose rows, or asked for older rows. */
export type HoldReason = "pause" | "scroll" | "open_row" | "selection" | "older_rows";

/** State of the connection to the deployment. */
export type ConnectionStatus =
  /** Nothing is asked for, so there is no connection to tell of. */
  | { status: "disabled"; reason: DisabledReason }
  | { status: "connecting" }
  | { status: "connected" }
  /** Data on screen is as of `since` (epoch milliseconds). */
  | { status: "offline"; since: number };
