import { ConvexReactClient } from "convex/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import {
  MonitorProvider,
  useActiveAlerts,
  useActiveArtifacts,
  useAlertHistory,
  useConnectionStatus,
  useEventTimeline,
  useFailedArtifacts,
  useHealthState,
  useHistoricalMetrics,
  useNow,
  useOrgBreakdown,
  usePagedArtifacts,
  usePagedEvents,
  usePipelineState,
  useRealTimeMetrics,
  useRetryHistory,
  useStageBreakdown,
  useTimeRange,
  type Viewer,
} from "../../src/hooks";

/** A socket that must never be opened. */
function NoSocket() {
  throw new Error("Rendering on a server must not open a connection");
}

function Statuses() {
  const { range } = useTimeRange();
  const statuses = [
    useRealTimeMetrics(),
    usePipelineState(),
    usePagedEvents(),
    usePagedArtifacts(),
    useActiveArtifacts(),
    useFailedArtifacts(),
    useEventTimeline("artifact"),
    useHistoricalMetrics(range),
    useStageBreakdown(range),
    useOrgBreakdown(range),
    useActiveAlerts(),
    useAlertHistory(),
    useHealthState(),
    useRetryHistory("artifact"),
    useConnectionStatus(),
  ].map(({ status }) => status);
  return createElement("p", null, `${[...new Set(statuses)].join(" ")} ${useNow() > 0}`);
}

function render(viewer: Viewer): string {
  const client = new ConvexReactClient("https://example.invalid", {
    webSocketConstructor: NoSocket as unknown as typeof WebSocket, // never constructed, so never asked for its members
  });
  return renderToString(createElement(MonitorProvider, { viewer, client }, createElement(Statuses)));
}

test("on a server the hooks are loading for staff, without a window and without a connection", () => {
  expect(typeof window).toBe("undefined");
  expect(render({ status: "signed_in", isPlatformStaff: true })).toBe("<p>loading connecting true</p>");
});

test("on a server the hooks are disabled for everybody else", () => {
  expect(render({ status: "unknown" })).toBe("<p>disabled true</p>");
});

test("a missing provider and a missing client each say what to do", () => {
  expect(() => renderToString(createElement(Statuses))).toThrow(
    /Wrap the part of your app .* <MonitorProvider/,
  );
  expect(() => renderToString(createElement(MonitorProvider, { viewer: { status: "unknown" } }))).toThrow(
    /inside your <ConvexProvider>/,
  );
});
