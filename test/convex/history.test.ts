import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { api, internal } from "../../convex/_generated/api";
import { historyOf, NOW } from "./historyOf";
import { recount } from "./recount";
import { createBackend } from "./setup";
import type { LoggedEvent } from "../../src/core/loggedEvent";

const { logEvent } = internal.models.voicePipelineEvents;
const { getRealTimeMetrics, getPipelineState } = api.models.voicePipelineMetrics;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  return () => vi.useRealTimers();
});

/** Logs events in the order given and returns all that the monitor then says. */
async function say(events: readonly LoggedEvent[]) {
  const { backend, staff } = createBackend();
  for (const event of events) {
    const { status } = await backend.mutation(logEvent, { ...event });
    expect(status).not.toBe("dead_lettered");
  }
  const scopes = [undefined, "org a", "org b"];
  return await Promise.all(
    scopes.map(async (organizationId) => {
      const { page } = await staff.query(api.models.voicePipelineArtifacts.getArtifacts, {
        organizationId,
        paginationOpts: { numItems: 500, cursor: null },
      });
      return {
        metrics: await staff.query(getRealTimeMetrics, { organizationId }),
        state: await staff.query(getPipelineState, { organizationId }),
        artifacts: page.sort((a, b) => (a.artifactId < b.artifactId ? -1 : 1)),
      };
    }),
  );
}

function expected(events: readonly LoggedEvent[]) {
  return [undefined, "org a", "org b"].map((organizationId) => {
    const { artifacts, ...rest } = recount(events, organizationId);
    return { ...rest, artifacts: artifacts.sort((a, b) => (a.artifactId < b.artifactId ? -1 : 1)) };
  });
}

describe("what the monitor says is a function of the set of events", () => {
  test("counters, read model and gauges equal a recount of the log, in any order and with duplicates", async () => {
    await fc.assert(
      fc.asyncProperty(
        historyOf({ minLength: 1, maxLength: 30 }).chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc
              .tuple(fc.constant(events), fc.subarray(events))
              .chain(([all, again]) =>
                fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
              ),
          ),
        ),
        async ([events, shuffled]) => {
          expect(await say(shuffled)).toEqual(expected(events));
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
