import { beforeEach, describe, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { checkedSettings } from "../../convex/server/settings";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import { createBackend } from "./setup";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2026, 1, 15, 14, 30);
const FIRST_PAGE = { paginationOpts: { numItems: 50, cursor: null } };
const { getActiveAlerts, getAlertHistory, acknowledgeAlert } = api.models.voicePipelineAlerts;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  return () => vi.useRealTimers();
});

function createPipeline() {
  const { backend, staff } = createBackend();
  let logged = 0;
  return {
    staff,
    log: async (...events: Pick<LoggedEvent, "eventType" | "artifactId" | "occurredAt">[]) => {
      for (const event of events) {
        const eventId = `event ${logged++}`;
        const { status } = await backend.mutation(internal.models.voicePipelineEvents.logEvent, {
          eventId,
          ...event,
        });
        expect(status).toBe("logged");
      }
    },
    check: async () => await backend.mutation(internal.models.voicePipelineAlerts.checkHealth, {}),
    aggregate: async () => {
      const { aggregate } = internal.models.voicePipelineMetrics;
      while ((await backend.mutation(aggregate, {})).events > 0);
    },
    active: async () => await staff.query(getActiveAlerts, {}),
  };
}

const pass = (durationMs: number) => vi.setSystemTime(Date.now() + durationMs);

const ended = (eventType: "artifact_completed" | "artifact_failed", count: number) =>
  Array.from({ length: count }, (_, index) => ({
    eventType,
    artifactId: `${eventType} ${index}`,
    occurredAt: Date.now(),
  }));

/** Artifacts that took so long from received to completed. */
const lives = (count: number, receivedAt: number, endToEndMs: number) =>
  Array.from({ length: count }, (_, index) => `${receivedAt} ${index}`).flatMap((artifactId) => [
    { eventType: "artifact_received" as const, artifactId, occurredAt: receivedAt },
    { eventType: "artifact_completed" as const, artifactId, occurredAt: receivedAt + endToEndMs },
  ]);

describe("the health check", () => {
  test("is known to have been made, and when", async () => {
    const { staff, check } = createPipeline();
    const { getHealthState } = api.models.voicePipelineAlerts;
    expect(await staff.query(getHealthState, {})).toEqual({ checkedAt: null });
    await check();
    pass(5 * MINUTE_MS);
    await check();
    expect(await staff.query(getHealthState, {})).toEqual({ checkedAt: NOW + 5 * MINUTE_MS });
  });

  test("finds nothing where nothing was ever logged", async () => {
    expect(await createPipeline().check()).toEqual([]);
  });

  test("a failure rate: open, acknowledged while it holds, resolved after two clear checks, then history", async () => {
    const { staff, log, check, active } = createPipeline();
    await log(...ended("artifact_completed", 17), ...ended("artifact_failed", 3));
    expect(await check()).toEqual(["failure_rate"]);
    expect(await check()).toEqual(["failure_rate"]);
    const [alert, ...others] = await active();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ condition: "failure_rate", severity: "high", value: 0.15, threshold: 0.1 });

    await staff.mutation(acknowledgeAlert, { alertId: alert?.alertId ?? "" });
    pass(5 * MINUTE_MS);
    await check();
    expect(await active()).toMatchObject([
      {
        state: "acknowledged",
        acknowledgedBy: { id: "staff" },
        acknowledgedAt: NOW,
        lastSeenAt: NOW + 5 * MINUTE_MS,
      },
    ]);

    await log(
      ...ended("artifact_completed", 60).map((event) => ({
        ...event,
        artifactId: `late ${event.artifactId}`,
      })),
    );
    pass(5 * MINUTE_MS);
    await check();
    expect(await active()).toHaveLength(1);
    pass(5 * MINUTE_MS);
    await check();
    expect(await active()).toEqual([]);

    const history = async (filters: object) =>
      (await staff.query(getAlertHistory, { ...filters, ...FIRST_PAGE })).page;
    expect(await history({})).toMatchObject([
      { state: "resolved", since: NOW, resolvedAt: NOW + 15 * MINUTE_MS },
    ]);
    expect(await history({ condition: "failure_rate", severity: "high", state: "resolved" })).toHaveLength(1);
    expect(await history({ state: "open" })).toEqual([]);
  });

  test("says nothing of a failure rate on too few artifacts, and calls it critical above a quarter", async () => {
    const { log, check, active } = createPipeline();
    await log(...ended("artifact_failed", 9));
    expect(await check()).toEqual([]);
    await log({ eventType: "artifact_failed", artifactId: "tenth", occurredAt: Date.now() });
    await check();
    expect(await active()).toMatchObject([{ severity: "critical", value: 1 }]);
  });

  test("a breaker that opened, until it is closed", async () => {
    const { log, check, active } = createPipeline();
    await log({ eventType: "circuit_breaker_opened", occurredAt: NOW });
    expect(await check()).toEqual(["circuit_breaker"]);
    expect(await active()).toMatchObject([{ severity: "critical" }]);
    pass(MINUTE_MS);
    await log({ eventType: "circuit_breaker_closed", occurredAt: Date.now() });
    pass(5 * MINUTE_MS);
    await check();
    pass(5 * MINUTE_MS);
    await check();
    expect(await active()).toEqual([]);
  });

  test("an hour without anything, and no alert within it", async () => {
    const { log, check } = createPipeline();
    await log(...ended("artifact_completed", 1));
    pass(59 * MINUTE_MS);
    expect(await check()).toEqual([]);
    pass(3 * MINUTE_MS);
    expect(await check()).toEqual(["inactivity"]);
  });

  test("events that have no counter are activity, too", async () => {
    const { log, check } = createPipeline();
    await log(...ended("artifact_completed", 1));
    pass(59 * MINUTE_MS);
    await log({ eventType: "transcription_started", artifactId: "long", occurredAt: Date.now() });
    pass(59 * MINUTE_MS);
    expect(await check()).toEqual([]);
    pass(2 * MINUTE_MS);
    expect(await check()).toEqual(["inactivity"]);
  });

  test("a failure rate that held stays open in the quiet after it, for a day", async () => {
    const { log, check } = createPipeline();
    await log(...ended("artifact_failed", 20));
    expect(await check()).toEqual(["failure_rate"]);
    for (const durationMs of [2 * HOUR_MS, 5 * MINUTE_MS, 5 * MINUTE_MS]) {
      pass(durationMs);
      expect(await check()).toContain("failure_rate");
    }
    pass(DAY_MS);
    await check();
    pass(5 * MINUTE_MS);
    expect(await check()).not.toContain("failure_rate");
  });

  test("a latency that holds is not taken for clear while the newest hour is not aggregated yet", async () => {
    const { log, check, aggregate, active } = createPipeline();
    const hour = Math.floor(NOW / HOUR_MS) * HOUR_MS;
    vi.setSystemTime(hour - DAY_MS);
    await log(...lives(30, hour - DAY_MS - HOUR_MS, MINUTE_MS));
    vi.setSystemTime(hour + 7 * MINUTE_MS);
    await log(...lives(30, hour - HOUR_MS, 10 * MINUTE_MS));
    await aggregate();
    await check();
    const latencies = async () => (await active()).filter(({ condition }) => condition === "latency");
    expect(await latencies()).toMatchObject([{ severity: "high", threshold: 2 }]);
    expect((await latencies())[0]?.value).toBeCloseTo(10, 0);

    vi.setSystemTime(hour + HOUR_MS + 3 * MINUTE_MS);
    await check();
    pass(5 * MINUTE_MS);
    await check();
    expect(await latencies()).toHaveLength(1);
  }, 30_000);
});

test.each([
  ["failureRate", { failureRate: { high: 0.1, critical: 0.25, minimumSample: NaN } }],
  ["latency", { latency: { multiple: 2, minimumSample: -1 } }],
])("a minimum sample that makes no sense is refused where the monitor is defined: %s", (name, alerts) => {
  expect(() => checkedSettings({ alerts })).toThrow(`settings.alerts.${name}.minimumSample`);
});
