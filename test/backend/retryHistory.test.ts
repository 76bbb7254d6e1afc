import { describe, expect, test } from "vitest";
import { internal } from "../../convex/_generated/api";
import { timeWindowOf } from "../../src/core/timeWindow";
import { asStaff, START } from "./inSandbox";
import { INCIDENT_TIMEOUT_MS, LONG_ENOUGH_MS, retry, retryWorld } from "./retryWorld";

const { advance, attempts, failedNote, now, retryOf, run, seed } = retryWorld();

describe("the history of retries", { timeout: INCIDENT_TIMEOUT_MS }, () => {
  test("reads the same page by page", async () => {
    const artifactId = await failedNote();
    await retryOf("full_pipeline", artifactId);
    await advance(LONG_ENOUGH_MS);
    const whole = await attempts(artifactId);
    const paged: typeof whole = [];
    for (let cursor: string | null = null, isDone = false; !isDone;) {
      const args: { artifactId: string; paginationOpts: { numItems: number; cursor: string | null } } = {
        artifactId,
        paginationOpts: { numItems: 1, cursor },
      };
      const answer = await run(retry.getRetryHistory, args, asStaff);
      paged.push(...answer.page);
      ({ continueCursor: cursor, isDone } = answer);
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(paged).toEqual(whole);
  });

  test("tells the outcome of the newest where the one before it ended later than it began", async () => {
    const told = [
      ["retry_initiated", 1],
      ["retry_initiated", 2],
      ["retry_succeeded", 1],
      ["retry_succeeded", 2],
    ] as const;
    for (const [eventType, retryAttempt] of told) {
      await advance(1_000);
      await run(internal.models.voicePipelineEvents.logEvent, {
        eventId: `${eventType} ${retryAttempt}`,
        eventType,
        occurredAt: now(),
        artifactId: "overlapping",
        metadata: { retryAttempt },
      });
    }
    const args = { artifactId: "overlapping", paginationOpts: { numItems: 1, cursor: null } };
    const { page } = await run(retry.getRetryHistory, args, asStaff);
    expect(page).toMatchObject([{ attempt: 2, outcome: "succeeded" }]);
  });

  /** Stores retry events of one artifact, a second apart. */
  async function store(
    told: readonly (readonly [eventType: string, retryAttempt?: number])[],
  ): Promise<void> {
    const events = told.map(([eventType, retryAttempt], index) => ({
      eventId: `${index}`,
      eventType,
      occurredAt: START + index * 1_000,
      timeWindow: timeWindowOf(START + index * 1_000),
      artifactId: "looping",
      metadata: retryAttempt === undefined ? {} : { retryAttempt },
    }));
    await seed("voicePipelineEvents", events);
  }

  const outcomes = async (numItems: number, cursor: string | null = null) => {
    const args = { artifactId: "looping", paginationOpts: { numItems, cursor } };
    const { page, continueCursor } = await run(retry.getRetryHistory, args, asStaff);
    return { told: page.map(({ attempt, outcome }) => [attempt, outcome]), continueCursor };
  };

  test("finds the outcome behind hundreds of ends of another", async () => {
    const repeated = (count: number) => Array.from({ length: count }, () => ["retry_succeeded", 1] as const);
    const [first, second] = [["retry_initiated", 1] as const, ["retry_initiated", 2] as const];
    await store([first, second, ...repeated(1_900), ["retry_succeeded", 2]]);
    expect((await outcomes(10)).told).toEqual([
      [2, "succeeded"],
      [1, "succeeded"],
    ]);
  });

  test("calls unknown what is further on than it reads", async () => {
    const repeated = Array.from({ length: 2_100 }, () => ["retry_succeeded", 1] as const);
    await store([["retry_initiated", 1], ["retry_initiated", 2], ...repeated, ["retry_failed", 2]]);
    expect((await outcomes(10)).told).toEqual([
      [2, "unknown"],
      [1, "succeeded"],
    ]);
  });

  test("gives an end that tells no number to the latest retry, on whatever page that is", async () => {
    await store([["retry_initiated", 1], ["retry_initiated", 2], ["retry_succeeded"]]);
    const { told, continueCursor } = await outcomes(1);
    expect(told).toEqual([[2, "succeeded"]]);
    expect((await outcomes(1, continueCursor)).told).toEqual([[1, "unknown"]]);
  });
});
