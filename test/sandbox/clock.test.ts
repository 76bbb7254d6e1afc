import { expect, test, vi } from "vitest";
import { api } from "./conformance/convex/_generated/api";
import { openSandbox, START_MS } from "./openSandbox";

test("time stands still until it is told to pass, and only goes forward", async () => {
  const sandbox = openSandbox();
  expect(sandbox.clock.now()).toBe(START_MS);
  const listener = vi.fn();
  sandbox.clock.subscribe(listener);
  await sandbox.clock.advance(1500);
  expect(sandbox.clock.now()).toBe(START_MS + 1500);
  expect(listener).toHaveBeenCalled();
  await expect(sandbox.clock.advance(-1)).rejects.toThrow(/only goes forward/);
});

test("a timer sees the time it was set for, and may set further ones", async () => {
  const { clock } = openSandbox();
  const seen: number[] = [];
  const note = () => void seen.push(clock.now() - START_MS);
  clock.setTimer(START_MS + 200, note);
  clock.setTimer(START_MS + 100, () => {
    note();
    clock.setTimer(START_MS + 150, note);
  });
  const cancel = clock.setTimer(START_MS + 120, note);
  cancel();
  await clock.advance(1000);
  expect(seen).toEqual([100, 150, 200]);
});

test("settling runs what is due now and lets no time pass", async () => {
  const sandbox = openSandbox();
  await sandbox.run(api.jobs.scheduleRecord, { name: "now", delayMs: 0 });
  await sandbox.run(api.jobs.scheduleRecord, { name: "later", delayMs: 1 });
  await sandbox.settle();
  expect(await sandbox.run(api.jobs.recorded, {})).toEqual(["now"]);
  expect(sandbox.clock.now()).toBe(START_MS);
});

test("a playing clock runs what becomes due, until it is paused", async () => {
  const sandbox = openSandbox();
  await sandbox.run(api.jobs.scheduleRecord, { name: "in an hour", delayMs: 60 * 60_000 });
  sandbox.clock.play({ speed: 360_000 });
  await vi.waitUntil(() => sandbox.table("teams").length === 1, { timeout: 10_000 });
  sandbox.clock.pause();
  await sandbox.settle();
  const stoppedAtMs = sandbox.clock.now();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sandbox.clock.now()).toBe(stoppedAtMs);
});

test("more work than a playing clock has time for slows its time down, not the page", async () => {
  const { clock } = openSandbox();
  let ran = 0;
  for (let index = 0; index < 200; index++) {
    clock.setTimer(START_MS + 1, () => {
      ran += 1;
      const endMs = performance.now() + 2;
      while (performance.now() < endMs);
    });
  }
  clock.play();
  const ranWhenPageHadATurn = await new Promise<number>((resolve) => setTimeout(() => resolve(ran), 60));
  clock.pause();
  expect(ranWhenPageHadATurn).toBeGreaterThan(0);
  expect(ranWhenPageHadATurn).toBeLessThan(200);
});
