import { ConvexReactClient } from "convex/react";
import { createElement, type FunctionComponent } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import * as library from "../../src";

const { VoiceFlowProvider } = library;

/** Every widget as a page shows it on a server, with what it must be given. */
const WIDGETS: Record<string, FunctionComponent> = {
  ActivityFeed: library.ActivityFeed,
  AlertHistory: library.AlertHistory,
  AlertList: library.AlertList,
  AlertToasts: library.AlertToasts,
  ArtifactsTable: library.ArtifactsTable,
  ArtifactTimeline: () => createElement(library.ArtifactTimeline, { artifactId: "note 1" }),
  ConfidenceHistogram: library.ConfidenceHistogram,
  CostChart: library.CostChart,
  ErrorRateChart: library.ErrorRateChart,
  EventLog: library.EventLog,
  LatencyChart: library.LatencyChart,
  MonitoringDashboard: library.MonitoringDashboard,
  OrgBreakdownTable: () => createElement(library.OrgBreakdownTable, { range: { startTime: 0, endTime: 1 } }),
  PipelineFlow: library.PipelineFlow,
  RetryPanel: () => createElement(library.RetryPanel, { artifactId: "note 1" }),
  StatusCards: library.StatusCards,
  ThroughputChart: library.ThroughputChart,
  TimeRangePicker: library.TimeRangePicker,
  "TimeRangePicker with two moments": () =>
    createElement(library.TimeRangePicker, { value: { kind: "between", startTime: 0, endTime: 9e7 } }),
};

afterEach(() => vi.unstubAllEnvs());

function onServer(
  widget: FunctionComponent,
  nowMs: number,
  timeZone: string,
  isPlatformStaff: boolean,
): string {
  const client = new ConvexReactClient("https://example.invalid");
  vi.stubEnv("TZ", timeZone);
  const clock = { now: () => nowMs, subscribe: () => () => undefined };
  const viewer = { status: "signed_in", isPlatformStaff } as const;
  return renderToString(
    createElement(VoiceFlowProvider, { viewer, client, clock, children: createElement(widget) }),
  );
}

test.each(Object.entries(WIDGETS))(
  "what a server renders of %s is what a browser elsewhere and later would",
  (_, widget) => {
    for (const isStaff of [true, false]) {
      const there = onServer(widget, Date.UTC(2026, 0, 1), "UTC", isStaff);
      const here = onServer(widget, Date.UTC(2026, 5, 7, 13, 45, 12), "Asia/Tokyo", isStaff);
      expect(there).not.toBe("");
      expect(here).toBe(there);
    }
  },
);

test.each(Object.entries(WIDGETS))(
  "what a server renders of %s needs nothing of a content security policy but the sizes of placeholders",
  (_, widget) => {
    const html = onServer(widget, Date.UTC(2026, 0, 1), "UTC", true);
    expect(html).not.toMatch(/<(style|script)/);
    expect(html).not.toMatch(/<[^>]+ on[a-z]+="/);
    const styled = [...html.matchAll(/<[^>]+ style="[^>]*>/g)].map(([tag]) => tag);
    // The plot of a placeholder is as high as the chart will be.
    expect(styled.filter((tag) => !/class="vf-([a-z-]+-)?skeleton|class="vf-chart-plot"/.test(tag))).toEqual(
      [],
    );
  },
);
