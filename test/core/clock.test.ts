import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSystemClock } from "../../src/core/clock";
import { MINUTE_MS } from "../../src/core/timeWindow";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 12, 0, 30, 250) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page that can be hidden and shown. */
function stubPage() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
  return {
    setHidden(hidden: boolean) {
      page.hidden = hidden;
      page.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

describe("the system clock", () => {
  test("calls on whole seconds and whole minutes, whichever is asked for", () => {
    const clock = createSystemClock();
    const minutes: number[] = [];
    const stop = clock.subscribe(() => minutes.push(clock.now()), MINUTE_MS);
    vi.advanceTimersByTime(2 * MINUTE_MS);
    expect(minutes).toEqual([Date.UTC(2026, 10, 25, 12, 1), Date.UTC(2026, 10, 25, 12, 2)]);
    stop();

    const seconds: number[] = [];
    clock.subscribe(() => seconds.push(clock.now() % 1000));
    vi.advanceTimersByTime(3000);
    expect(seconds).toEqual([0, 0, 0]);
  });

  test("has one timer for any number of listeners and none when nobody listens", () => {
    const clock = createSystemClock();
    const listener = vi.fn();
    const stops = [MINUTE_MS, 1000, 1000].map((everyMs) => clock.subscribe(listener, everyMs));
    expect(vi.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(vi.getTimerCount()).toBe(0);
    for (const stop of stops) stop();
    vi.advanceTimersByTime(MINUTE_MS);
    expect(listener).not.toHaveBeenCalled();
  });

  test("stands still while the page is hidden and catches up when it is shown", () => {
    const page = stubPage();
    const clock = createSystemClock();
    const listener = vi.fn();
    const stop = clock.subscribe(listener);
    page.setHidden(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(MINUTE_MS);
    expect(listener).not.toHaveBeenCalled();
    page.setHidden(false);
    expect(listener).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    page.setHidden(false);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
