import fc from "fast-check";
import { expect, test } from "vitest";
import { createTimeScale } from "../../../src/core/timeScale";
import { eventGroups } from "../../../src/widgets/ArtifactTimeline/eventGroups";
import { longLife } from "../../../stories/fixtures/lives";

const LENGTH_MS = 100_000;
const scale = createTimeScale([{ startMs: 0, endMs: LENGTH_MS, isCollapsed: false }]);
const [example] = longLife(1).rows;
if (example === undefined) throw new Error("A life has events");
const at = (occurredAt: number) => ({ ...example, occurredAt });

const anyTimes = fc
  .array(fc.integer({ min: 0, max: LENGTH_MS }), { maxLength: 500 })
  .map((times) => times.sort((a, b) => a - b));
const anyWindow = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.001, max: 0.1, noNaN: true }))
  .map(([from, span]) => ({ from, to: from + span }));

test("every event in view is in one group, and there are no more groups than slots", () => {
  fc.assert(
    fc.property(anyTimes, anyWindow, fc.integer({ min: 1, max: 50 }), (times, window, slots) => {
      const groups = eventGroups(times.map(at), scale, window, slots);
      // The first and the last slot may be in view in part.
      expect(groups.length).toBeLessThanOrEqual(slots + 1);
      const grouped = groups.reduce((sum, { count }) => sum + count, 0);
      const inView = times.filter((time) => {
        const position = scale.toPosition(time);
        return position >= window.from && position <= window.to;
      });
      expect(grouped).toBeGreaterThanOrEqual(inView.length);
    }),
  );
});

test("events that are far apart are each their own", () => {
  const groups = eventGroups([0, 31_000, 31_001, 90_000].map(at), scale, { from: 0, to: 1 }, 10);
  expect(groups.map(({ event, count }) => [event.occurredAt, count])).toEqual([
    [0, 1],
    [31_000, 2],
    [90_000, 1],
  ]);
});
