import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api } from "../../convex/_generated/api";
import { monitor } from "../../convex/monitor";
import type { StageReporter } from "../../convex/server";
import { NOW } from "./historyOf";
import { createBackend } from "./setup";

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => vi.useRealTimers());

const subject = { stage: "claims_extraction", artifactId: "artifact 1", organizationId: "org a" } as const;

type Backends = ReturnType<typeof createBackend>;

const timelineIn = async ({ staff }: Backends) => {
  const { page } = await staff.query(api.models.voicePipelineEvents.getEventTimeline, {
    artifactId: "artifact 1",
    paginationOpts: { numItems: 100, cursor: null },
  });
  return page;
};

/** Runs work as a host's action would. */
const runAction = async ({ backend }: Backends, work: (stage: StageReporter) => Promise<unknown>) =>
  await backend.action(async (ctx) => await monitor.withStage(ctx, subject, work));

describe("withStage", () => {
  test("logs start and end with the duration and what the work reported, and returns its result", async () => {
    const backends = createBackend();
    const result = await runAction(backends, async (stage) => {
      stage.report({ claimCount: 2, aiCost: 0.01 });
      vi.setSystemTime(NOW + 1_500);
      stage.report({ claimCount: 3 });
      return "done";
    });
    expect(result).toBe("done");
    expect(await timelineIn(backends)).toMatchObject([
      { eventType: "claims_extraction_started", occurredAt: NOW, durationMs: null },
      {
        eventType: "claims_extracted",
        occurredAt: NOW + 1_500,
        durationMs: 1_500,
        organization: { id: "org a" },
        metadata: { claimCount: 3, aiCost: 0.01 },
      },
    ]);
  });

  test("logs a failure and throws the very error of the work", async () => {
    const backends = createBackend();
    const error = new TypeError("no such model");
    const work = runAction(backends, () => Promise.reject(error));
    await expect(work).rejects.toBe(error);
    const [, last] = await timelineIn(backends);
    expect(last).toMatchObject({ eventType: "claims_extraction_failed", errorMessage: "no such model" });
  });

  test("throws the work's own error when nothing can be logged, and says what was lost", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const error = new Error("of the work");
    const offline = { runMutation: () => Promise.reject(new Error("of the monitor")) };
    await expect(monitor.withStage(offline, subject, () => Promise.reject(error))).rejects.toBe(error);
    expect(await monitor.withStage(offline, subject, () => Promise.resolve(5))).toBe(5);
    expect(
      said.mock.calls
        .flat()
        .map((part) => JSON.stringify(part))
        .join(),
    ).toContain("claims_extraction_failed");
    said.mockRestore();
  });

  test("keeps an event as a dead letter when what was reported cannot be logged", async () => {
    const backends = createBackend();
    const wrong = { claimCount: "three" } as unknown as { claimCount: number }; // as a host without types might
    await runAction(backends, async (stage) => stage.report(wrong));
    const letters = await backends.backend.run(
      async (ctx) => await ctx.db.query("voicePipelineDeadLetters").collect(),
    );
    expect(letters.map(({ event }) => event).join()).toContain("claims_extracted");
  });

  test("cuts an endless error message short rather than lose the failure", async () => {
    const backends = createBackend();
    const endless = new Error("e".repeat(1_000_000));
    await expect(runAction(backends, () => Promise.reject(endless))).rejects.toBe(endless);
    const [, last] = await timelineIn(backends);
    expect(last).toMatchObject({ eventType: "claims_extraction_failed" });
  });

  test("entity resolution may end waiting for a person; a stage no event says so of may not", async () => {
    const backends = createBackend();
    const resolution = { ...subject, stage: "entity_resolution" } as const;
    await backends.backend.action(async (ctx) => {
      await monitor.withStage(ctx, resolution, async (stage) => {
        stage.report({ disambiguationCount: 2 });
        stage.hold();
      });
    });
    const [, last] = await timelineIn(backends);
    expect(last).toMatchObject({ eventType: "entity_needs_disambiguation" });
    const state = await backends.staff.query(api.models.voicePipelineMetrics.getPipelineState, {});
    expect(state.disambiguationBacklog).toBe(2);
    await expect(runAction(backends, async (stage) => stage.hold())).rejects.toThrow(/person/);
  });
});

describe("log", () => {
  test("logs after the mutation that schedules it, stamped with the mutation's time", async () => {
    const backends = createBackend();
    await backends.backend.run(async (ctx) => {
      await monitor.log(ctx, { eventType: "artifact_received", artifactId: "artifact 1" });
    });
    expect(await timelineIn(backends)).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    await backends.backend.finishInProgressScheduledFunctions();
    expect(await timelineIn(backends)).toMatchObject([{ eventType: "artifact_received", occurredAt: NOW }]);
  });

  test("does not fail the mutation when it cannot schedule", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const scheduler = {
      runAfter: () => Promise.reject(new Error("no scheduler")),
      runAt: () => Promise.reject(new Error("no scheduler")),
      cancel: () => Promise.reject(new Error("no scheduler")),
    };
    await monitor.log({ scheduler }, { eventType: "rate_limit_hit" });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
