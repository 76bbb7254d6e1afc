import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  useActiveAlerts,
  useActiveArtifacts,
  useAlertHistory,
  useArtifact,
  useConnectionStatus,
  useDeadLetters,
  useEventTimeline,
  useFailedArtifacts,
  useHealthState,
  useHistoricalMetrics,
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
import { MonitorWorld, STAFF } from "./monitorWorld";

const CLOSED: [reason: string, viewer: Viewer][] = [
  ["viewer_unknown", { status: "unknown" }],
  ["signed_out", { status: "signed_out" }],
  ["not_staff", { status: "signed_in", isPlatformStaff: false }],
];

function useEverything() {
  const connection = useConnectionStatus();
  const { range } = useTimeRange();
  const results = [
    useRealTimeMetrics(),
    usePipelineState(),
    usePagedEvents(),
    usePagedArtifacts(),
    useActiveArtifacts(),
    useFailedArtifacts(),
    useEventTimeline("artifact of event-0"),
    useHistoricalMetrics(range),
    useStageBreakdown(range),
    useOrgBreakdown(range),
    useActiveAlerts(),
    useAlertHistory(),
    useHealthState(),
    useRetryHistory("artifact"),
    useArtifact("artifact of event-0"),
    useDeadLetters(),
  ];
  return { connection, results };
}

/** What stays subscribed when everything is shown: what seldom changes, and the pulse. */
const SUBSCRIBED = [
  "models/voicePipelineAlerts:getActiveAlerts",
  "models/voicePipelineAlerts:getAlertHistory",
  "models/voicePipelineAlerts:getHealthState",
  "models/voicePipelineArtifacts:getArtifacts",
  "models/voicePipelineEvents:getDeadLetters",
  "models/voicePipelineEvents:getEventTimeline",
  "models/voicePipelineMetrics:getPulse",
  "models/voicePipelineRetry:getRetryHistory",
];

let world: MonitorWorld;
afterEach(() => world.sandbox.close());

describe.each(CLOSED)("a viewer who is %s", (reason, viewer) => {
  beforeEach(() => {
    world = new MonitorWorld({ viewer });
  });

  test("makes not one frame leave the client, and is told why there is nothing", async () => {
    const { result } = await world.show(useEverything);
    for (const shown of result.current.results) expect(shown).toEqual({ status: "disabled", reason });
    expect(result.current.connection).toEqual({ status: "disabled", reason });
    await world.advance(60_000);
    expect(world.sandbox.network.frames).toEqual([]);
  });

  test("sees everything once known to be staff, and nothing again after that", async () => {
    await world.log({});
    const { result } = await world.show(useEverything);
    world.signIn();
    await world.setViewer(STAFF);
    for (const shown of result.current.results) expect(shown).toMatchObject({ status: "success" });
    expect(result.current.connection).toEqual({ status: "connected" });
    expect(world.subscriptions).toEqual(SUBSCRIBED);

    await world.setViewer(viewer);
    for (const shown of result.current.results) expect(shown).toEqual({ status: "disabled", reason });
    expect(world.subscriptions).toEqual([]);

    const executions = world.sandbox.usage.count();
    await world.log({});
    const queries = world.sandbox.usage.log.slice(executions).filter(({ kind }) => kind === "query");
    expect(queries).toEqual([]);
  });
});

test("unmounting leaves no subscription and nobody listening to the clock", async () => {
  world = new MonitorWorld();
  world.signIn();
  const { unmount } = await world.show(useEverything);
  expect(world.subscriptions).toEqual(SUBSCRIBED);
  expect(world.clockListeners).toBeGreaterThan(0);
  unmount();
  await world.settle();
  expect(world.subscriptions).toEqual([]);
  expect(world.clockListeners).toBe(0);
});

test("two widgets that show the same ask once", async () => {
  world = new MonitorWorld();
  world.signIn();
  await world.show(() => [usePipelineState(), usePipelineState(), useActiveAlerts(), useActiveAlerts()]);
  const executions = () =>
    [
      "models/voicePipelineMetrics:getPipelineState",
      "models/voicePipelineAlerts:getActiveAlerts",
      "models/voicePipelineMetrics:getPulse",
    ].map((path) => world.sandbox.usage.count(path));
  expect(executions()).toEqual([1, 1, 1]);
  await world.log({});
  expect(executions()).toEqual([2, 1, 2]);
});
