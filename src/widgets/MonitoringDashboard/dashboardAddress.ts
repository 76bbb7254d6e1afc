import { ALERT_CONDITION_NAMES, ALERT_SEVERITY_NAMES, ALERT_STATE_NAMES } from "../../core/alertConditions";
import type { AlertFilters, ArtifactFilters, EventFilters } from "../../core/model";
import { formatTimeRange, parseTimeRange } from "../../core/timeRangeText";
import {
  ARTIFACT_STATUS_NAMES,
  EVENT_TYPE_NAMES,
  SOURCE_CHANNEL_NAMES,
  STAGE_NAMES,
} from "../../core/vocabulary";
import type { ColumnVisibility, GridSort } from "../ArtifactsTable";
import { ARTIFACT_COLUMN_IDS, type ArtifactColumnId } from "../ArtifactsTable/columnIds";
import { DASHBOARD_TABS, type DashboardState, INITIAL_DASHBOARD_STATE } from "./dashboardState";

/** Reads one value; undefined for what it does not understand. */
type Reader<Value> = (text: string) => Value | undefined;
type Readers<Filters> = { [Name in keyof Filters]-?: Reader<NonNullable<Filters[Name]>> };

const text: Reader<string> = (value) => (value === "" ? undefined : value);
const flag: Reader<boolean> = (value) => (value === "true" ? true : undefined);
const time: Reader<number> = (value) => (/^\d{1,15}$/.test(value) ? Number(value) : undefined);
const oneOf =
  <Name extends string>(names: readonly Name[]): Reader<Name> =>
  (value) =>
    names.find((name) => name === value);
const someOf =
  <Name extends string>(names: readonly Name[]): Reader<Name[]> =>
  (value) => {
    const asked = value.split(",");
    const known = names.filter((name) => asked.includes(name));
    return known.length === 0 ? undefined : known;
  };

/** `-latency`: by latency, the largest first. */
const sorting: Reader<GridSort> = (value) => {
  const columnId = oneOf(ARTIFACT_COLUMN_IDS)(value.replace(/^-/, ""));
  return columnId && { columnId, direction: value.startsWith("-") ? "descending" : "ascending" };
};
const hidden: Reader<ColumnVisibility<ArtifactColumnId>> = (value) =>
  Object.fromEntries((someOf(ARTIFACT_COLUMN_IDS)(value) ?? []).map((id) => [id, false]));

const ARTIFACT_READERS: Readers<ArtifactFilters> = {
  artifactId: text,
  status: oneOf(ARTIFACT_STATUS_NAMES),
  stage: oneOf(STAGE_NAMES),
  organizationId: text,
  sourceChannel: oneOf(SOURCE_CHANNEL_NAMES),
  startTime: time,
  endTime: time,
};

const EVENT_READERS: Readers<EventFilters> = {
  eventTypes: someOf(EVENT_TYPE_NAMES),
  stage: oneOf(STAGE_NAMES),
  organizationId: text,
  artifactId: text,
  startTime: time,
  endTime: time,
  errorsOnly: flag,
};

const ALERT_READERS: Readers<AlertFilters> = {
  condition: oneOf(ALERT_CONDITION_NAMES),
  severity: oneOf(ALERT_SEVERITY_NAMES),
  state: oneOf(ALERT_STATE_NAMES),
  startTime: time,
  endTime: time,
};

/** Filters of each kind, by the word their parameters begin with. */
const FILTERS = {
  artifacts: "artifactFilters",
  events: "eventFilters",
  alerts: "alertFilters",
  retries: "retryFilters",
} as const;
const IDS = { artifact: "artifactId", event: "eventId", alert: "alertId" } as const;

/**
 * A dashboard's state as the query of an address, without what is as it is at first:
 * `tab=artifacts&artifacts.status=failed&artifact=note-7`. {@link parseDashboardState} reads it back.
 *
 * @example
 * <MonitoringDashboard onStateChange={(state) => navigate(`?${formatDashboardState(state)}`)} />
 */
export function formatDashboardState(state: DashboardState): string {
  const params = new URLSearchParams();
  if (state.tab !== INITIAL_DASHBOARD_STATE.tab) params.set("tab", state.tab);
  const range = formatTimeRange(state.range);
  if (range !== formatTimeRange(INITIAL_DASHBOARD_STATE.range)) params.set("range", range);
  for (const [prefix, key] of Object.entries(FILTERS)) {
    const filters = Object.entries(state[key]).filter(([, value]) => value !== undefined);
    if (JSON.stringify(filters) === JSON.stringify(Object.entries(INITIAL_DASHBOARD_STATE[key]))) continue;
    // An empty one says that even the filters of the beginning are off.
    if (filters.length === 0) params.set(prefix, "");
    for (const [name, value] of filters) params.set(`${prefix}.${name}`, String(value));
  }
  const { artifactSorting, artifactColumns } = state;
  if (artifactSorting !== null) {
    const { columnId, direction } = artifactSorting;
    params.set("sort", direction === "descending" ? `-${columnId}` : columnId);
  }
  const hiddenIds = ARTIFACT_COLUMN_IDS.filter((id) => artifactColumns[id] === false);
  if (hiddenIds.length > 0) params.set("hidden", hiddenIds.join(","));
  for (const [name, key] of Object.entries(IDS)) {
    const id = state[key];
    if (id !== null) params.set(name, id);
  }
  return params.toString();
}

/**
 * The state that an address asks for, all of it: what the address does not say, or says wrongly, is as at first.
 *
 * @example
 * <MonitoringDashboard state={parseDashboardState(location.search)} onStateChange={keep} />
 */
export function parseDashboardState(query: string | URLSearchParams): DashboardState {
  const params = new URLSearchParams(query);
  const initial = INITIAL_DASHBOARD_STATE;
  const id = (name: string) => params.get(name) || null;
  return {
    tab: oneOf(DASHBOARD_TABS)(params.get("tab") ?? "") ?? initial.tab,
    range: parseTimeRange(params.get("range") ?? "") ?? initial.range,
    artifactFilters: filtersIn(params, "artifacts", ARTIFACT_READERS, initial.artifactFilters),
    artifactSorting: sorting(params.get("sort") ?? "") ?? initial.artifactSorting,
    artifactColumns: hidden(params.get("hidden") ?? "") ?? initial.artifactColumns,
    artifactId: id("artifact"),
    eventFilters: filtersIn(params, "events", EVENT_READERS, initial.eventFilters),
    eventId: id("event"),
    alertFilters: filtersIn(params, "alerts", ALERT_READERS, initial.alertFilters),
    alertId: id("alert"),
    retryFilters: filtersIn(params, "retries", ARTIFACT_READERS, initial.retryFilters),
  };
}

function filtersIn<Filters extends object>(
  params: URLSearchParams,
  prefix: string,
  readers: Readers<Filters>,
  initial: Filters,
): Filters {
  const isSaid = [...params.keys()].some((key) => key === prefix || key.startsWith(`${prefix}.`));
  if (!isSaid) return initial;
  const names = Object.keys(readers) as (keyof Filters & string)[]; // the readers are named after the filters
  const filters: Partial<Filters> = {};
  for (const name of names) {
    const value = params.get(`${prefix}.${name}`);
    const read = value === null ? undefined : readers[name](value);
    if (read !== undefined) filters[name] = read;
  }
  return filters as Filters; // every filter is optional
}
