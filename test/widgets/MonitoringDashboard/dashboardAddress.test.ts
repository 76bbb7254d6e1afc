import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALERT_CONDITION_NAMES } from "../../../src/core/alertConditions";
import { DAY_MS } from "../../../src/core/timeWindow";
import { ARTIFACT_STATUS_NAMES, EVENT_TYPE_NAMES, STAGE_NAMES } from "../../../src/core/vocabulary";
import { ARTIFACT_COLUMN_IDS } from "../../../src/widgets/ArtifactsTable/columnIds";
import {
  formatDashboardState,
  parseDashboardState,
} from "../../../src/widgets/MonitoringDashboard/dashboardAddress";
import {
  DASHBOARD_TABS,
  type DashboardState,
  INITIAL_DASHBOARD_STATE,
} from "../../../src/widgets/MonitoringDashboard/dashboardState";

const state = (change: Partial<DashboardState>): DashboardState => ({
  ...INITIAL_DASHBOARD_STATE,
  ...change,
});

describe("a dashboard's state in an address", () => {
  test("says nothing of what is as at first", () => {
    expect(formatDashboardState(INITIAL_DASHBOARD_STATE)).toBe("");
    expect(parseDashboardState("")).toEqual(INITIAL_DASHBOARD_STATE);
  });

  test("is short and can be read", () => {
    const failed = state({ tab: "artifacts", artifactFilters: { status: "failed" }, artifactId: "note-7" });
    expect(formatDashboardState(failed)).toBe("tab=artifacts&artifacts.status=failed&artifact=note-7");
    const week = state({ tab: "history", range: { kind: "last", durationMs: 7 * DAY_MS } });
    expect(formatDashboardState(week)).toBe("tab=history&range=7d");
  });

  test("carries how the artifacts are sorted and which columns are hidden, not how wide those are", () => {
    const slowest = state({
      tab: "artifacts",
      artifactSorting: { columnId: "latency", direction: "descending" },
      artifactColumns: { sender: false, channel: false, cost: true },
    });
    expect(formatDashboardState(slowest)).toBe("tab=artifacts&sort=-latency&hidden=channel%2Csender");
  });

  test("tells that the filters of the beginning are off", () => {
    const all = state({ tab: "retries", retryFilters: {} });
    expect(parseDashboardState(formatDashboardState(all))).toEqual(all);
  });

  test("is read back as it was, whatever it was", () => {
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const time = optional(fc.integer({ min: 0, max: 4e12 }));
    const id = fc.option(fc.string({ minLength: 1 }), { nil: null });
    const artifactFilters = fc.record({
      artifactId: optional(fc.string({ minLength: 1 })),
      status: optional(fc.constantFrom(...ARTIFACT_STATUS_NAMES)),
      stage: optional(fc.constantFrom(...STAGE_NAMES)),
      startTime: time,
    });
    const states: fc.Arbitrary<DashboardState> = fc.record({
      tab: fc.constantFrom(...DASHBOARD_TABS),
      range: fc.oneof(
        fc.record({ kind: fc.constant("last" as const), durationMs: fc.integer({ min: 1, max: 1e10 }) }),
        fc.constant({ kind: "yesterday" as const }),
      ),
      artifactFilters,
      artifactSorting: fc.option(
        fc.record({
          columnId: fc.constantFrom(...ARTIFACT_COLUMN_IDS),
          direction: fc.constantFrom("ascending" as const, "descending" as const),
        }),
        { nil: null },
      ),
      artifactColumns: fc
        .subarray([...ARTIFACT_COLUMN_IDS])
        .map((hidden) => Object.fromEntries(hidden.map((id) => [id, false]))),
      artifactId: id,
      eventFilters: fc.record({
        eventTypes: optional(fc.subarray(EVENT_TYPE_NAMES, { minLength: 1 })),
        errorsOnly: optional(fc.constant(true)),
        organizationId: optional(fc.string({ minLength: 1 })),
        endTime: time,
      }),
      eventId: id,
      alertFilters: fc.record({ condition: optional(fc.constantFrom(...ALERT_CONDITION_NAMES)) }),
      alertId: id,
      retryFilters: artifactFilters,
    });
    fc.assert(
      fc.property(states, (any) => {
        expect(parseDashboardState(`?${formatDashboardState(any)}`)).toEqual(any);
      }),
    );
  });

  test("written by hand and wrong, falls back to the beginning, piece by piece", () => {
    const read = parseDashboardState(
      "tab=nowhere&range=soon&artifacts.status=broken&artifacts.stage=transcription&events.startTime=x&sort=-beauty&hidden=nothing&other=1",
    );
    expect(read).toEqual(state({ artifactFilters: { stage: "transcription" } }));
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        parseDashboardState(query);
      }),
    );
  });
});
