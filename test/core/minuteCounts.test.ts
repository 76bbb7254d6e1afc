import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countMinute,
  KEPT_MINUTES,
  lastHour,
  mergeMinuteCounts,
  NO_COUNTS,
} from "../../src/core/minuteCounts";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 1, 15, 14, 30, 20);

const times = fc.array(fc.integer({ min: NOW - 300 * MINUTE, max: NOW }), { maxLength: 60 });
const countAll = (occurrences: readonly number[]) => occurrences.reduce(countMinute, NO_COUNTS);
const inHour = (occurrences: readonly number[], nowMs: number, hoursAgo = 0) => {
  const end = Math.floor(nowMs / MINUTE) * MINUTE + MINUTE - hoursAgo * 60 * MINUTE;
  return occurrences.filter((at) => at < end && at >= end - 60 * MINUTE).length;
};

describe("counts per minute", () => {
  test("are the same in whatever order things are counted", () => {
    fc.assert(
      fc.property(
        times.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(countAll(shuffled)).toEqual(countAll(all));
        },
      ),
    );
  });

  test("split over shards add up to those counted in one place", () => {
    fc.assert(
      fc.property(times, (all) => {
        const shards = [0, 1, 2].map((shard) => countAll(all.filter((_, index) => index % 3 === shard)));
        expect(lastHour(mergeMinuteCounts(shards), NOW)).toEqual(lastHour(countAll(all), NOW));
      }),
    );
  });

  test("give the last hour and the one before, exact to the minute, at any moment from the newest on", () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 150 }), (all, minutesLater) => {
        const nowMs = NOW + minutesLater * MINUTE;
        const hour = lastHour(countAll(all), nowMs);
        expect(hour.total).toBe(inHour(all, nowMs));
        expect(hour.perMinute.reduce((sum, count) => sum + count, 0)).toBe(hour.total);
        expect(hour.perMinute).toHaveLength(60);
        if (minutesLater === 0) expect(hour.previousTotal).toBe(inHour(all, nowMs, 1));
      }),
    );
  });

  test("take no more room however much is counted", () => {
    const counter = countAll(Array.from({ length: 2_000 }, (_, index) => NOW - index * 10_000));
    expect(counter.counts).toHaveLength(KEPT_MINUTES);
  });
});
