import "../../../src/styles/styles.css";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Alert } from "../../../src/core/model";
import { AlertToastsView, type AlertToastsViewProps } from "../../../src/widgets/AlertToasts";
import {
  acknowledged,
  allAlerts,
  alertWith,
  breaker,
  failureRate,
  latency,
  queue,
} from "../../../stories/fixtures/alerts";
import { failing, loading, notStaff, success } from "../../../stories/fixtures/results";

afterEach(cleanup);

// With the first toast comes the code of them all.
beforeAll(async () => {
  show(success([])).then(success([failureRate]));
  await waitFor(() => expect(standing()).toHaveLength(1));
  cleanup();
});

function show(initial: AlertToastsViewProps["result"], props: Partial<AlertToastsViewProps> = {}) {
  const toasts = (result: AlertToastsViewProps["result"]) => (
    <AlertToastsView dismissAfterMs={0} {...props} result={result} />
  );
  const { rerender } = render(toasts(initial));
  return { then: (result: AlertToastsViewProps["result"]) => rerender(toasts(result)) };
}

/** What stands there, from the top. */
const standing = () =>
  screen.queryAllByRole("dialog").map((toast) => toast.querySelector(".vf-toast-title")?.textContent);

describe("AlertToasts", () => {
  test("tells of what opens while it is there, not of what held before", () => {
    const { then } = show(loading);
    then(success([failureRate]));
    expect(standing()).toEqual([]);
    then(success([failureRate, latency]));
    expect(standing()).toEqual(["HighLatency"]);
    then(success([failureRate, { ...latency, value: 4 }]));
    expect(standing()).toEqual(["HighLatency"]);
  });

  test("tells of what becomes graver, in the place of what it told before", () => {
    const high = alertWith({ severity: "high" });
    const { then } = show(success([]));
    then(success([high, queue]));
    expect(standing()).toEqual(["HighFailure rate", "HighQueue depth"]);
    then(success([failureRate, queue]));
    expect(standing()).toEqual(["CriticalFailure rate", "HighQueue depth"]);
    then(success([acknowledged(failureRate), queue]));
  });

  test("lets go of what is taken up, has resolved, or may not be known any more", async () => {
    const { then } = show(success([]));
    then(success([failureRate, latency, queue]));
    then(success([acknowledged(failureRate), latency]));
    await waitFor(() => expect(standing()).toEqual(["HighLatency"]));
    then(notStaff);
    await waitFor(() => expect(standing()).toEqual([]));
  });

  test("keeps what was told while the alerts cannot be read, and says that nothing new can be told of", () => {
    const { then } = show(success([]));
    then(success([failureRate]));
    then(failing(vi.fn()));
    expect(standing()).toEqual(["CriticalFailure rate"]);
    expect(screen.getByText("New alerts cannot be told of")).toBeDefined();
    then(success([failureRate, breaker]));
    expect(standing()).toEqual(["CriticalCircuit breaker open", "CriticalFailure rate"]);
  });

  test("shows the three gravest of many, and dismisses all at once", async () => {
    const { then } = show(success([]));
    then(success(allAlerts.map((alert) => ({ ...alert, state: "open" as const }))));
    expect(standing()).toEqual([
      "CriticalCircuit breaker open",
      "CriticalFailure rate",
      "HighDisambiguation backlog",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Dismiss all" }));
    await waitFor(() => expect(standing()).toEqual([]));
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("time", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    // The machine's own pointer rests in the page's corner, and would hold the toasts there.
    document.body.style.padding = "200px";
    return () => {
      vi.useRealTimers();
      document.body.style.padding = "";
    };
  });
  const pass = (durationMs: number) => act(() => void vi.advanceTimersByTime(durationMs));
  /** A toast that goes takes a few frames to be gone, more where the machine is busy. */
  const frames = async (count: number) => {
    for (let frame = 0; frame < count; frame++) await act(() => new Promise(requestAnimationFrame));
  };
  const toStand = async (titles: string[]) => {
    await frames(3);
    for (let tries = 0; tries < 60 && standing().join() !== titles.join(); tries++) await frames(1);
    expect(standing()).toEqual(titles);
  };

  const raise = (alerts: Alert[]) => {
    const { then } = show(success([]), { dismissAfterMs: 20_000 });
    then(success(alerts));
  };

  test("takes away what is not critical, after a while", async () => {
    raise([failureRate, latency]);
    pass(19_000);
    await toStand(["CriticalFailure rate", "HighLatency"]);
    pass(2_000);
    await toStand(["CriticalFailure rate"]);
    pass(3_600_000);
    await toStand(["CriticalFailure rate"]);
  });

  test("stands still under the pointer", async () => {
    raise([latency]);
    pass(10_000);
    fireEvent.mouseEnter(screen.getByRole("region"));
    pass(600_000);
    await toStand(["HighLatency"]);
    fireEvent.mouseLeave(screen.getByRole("region"));
    pass(11_000);
    await toStand([]);
  });

  test("stands still while the keyboard is there", async () => {
    raise([latency]);
    act(() => void fireEvent.keyDown(window, { key: "F6" }));
    expect(screen.getByRole("region")).toHaveFocus();
    pass(600_000);
    await toStand(["HighLatency"]);
  });

  test("takes away none of so many that some could go unseen", async () => {
    raise([latency, queue, failureRate, breaker]);
    pass(600_000);
    await frames(3);
    expect(screen.getByRole("button", { name: "1 more" })).toBeDefined();
  });
});

describe("the place of toasts", () => {
  test("is where they are mounted, unless the host chose a corner", () => {
    const { then } = show(success([]));
    then(success([failureRate]));
    const toasts = screen.getByRole("region").closest(".vf-toasts");
    expect(toasts && getComputedStyle(toasts).position).toBe("static");
  });

  test("in a corner leaves the page around the toasts to the pointer", () => {
    render(<button style={{ position: "fixed", inset: 0 }}>Host</button>);
    const { then } = show(success([]), { position: "bottom-end" });
    const host = screen.getByRole("button", { name: "Host" });
    const corner = [window.innerWidth - 4, window.innerHeight - 4] as const;
    expect(document.elementFromPoint(...corner)).toBe(host);
    then(success([failureRate]));
    expect(document.elementFromPoint(...corner)).toBe(host);
    const { right, bottom } = screen.getByRole("dialog").getBoundingClientRect();
    expect(document.elementFromPoint(right - 20, bottom - 8)?.closest("[role='dialog']")).not.toBeNull();
  });

  test("in right-to-left text is the other corner", () => {
    const toasts = (result: AlertToastsViewProps["result"]) => (
      <div dir="rtl">
        <AlertToastsView result={result} position="bottom-end" />
      </div>
    );
    const { rerender } = render(toasts(success([])));
    rerender(toasts(success([failureRate])));
    expect(screen.getByRole("dialog").getBoundingClientRect().left).toBe(16);
  });
});
