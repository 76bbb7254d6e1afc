import "../../../src/styles/styles.css";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Alert } from "../../../src/core/model";
import type { ConnectionStatus } from "../../../src/core/result";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { AlertListView, type AlertListViewProps } from "../../../src/widgets/AlertList";
import {
  acknowledged,
  acknowledgementAt,
  allAlerts,
  alertWith,
  breaker,
  failureRate,
  latency,
  queue,
} from "../../../stories/fixtures/alerts";
import { NOW_MS } from "../../../stories/fixtures/now";
import { loading, offline, success } from "../../../stories/fixtures/results";
import { useSimulatedAlerts } from "../../../stories/fixtures/useSimulatedAlerts";

afterEach(cleanup);

const list = (alerts: readonly Alert[], props: Partial<AlertListViewProps> = {}) => (
  <FormatProvider locale="en-GB" timeZone="America/New_York">
    <AlertListView result={success([...alerts])} nowMs={NOW_MS} {...props} />
  </FormatProvider>
);

/** Name of each alert shown, in order. */
const shown = () =>
  screen.getAllByRole("listitem").map((item) => item.querySelector(".vf-alert-title")?.textContent);

const announced = () =>
  [
    ...screen.queryAllByRole("alert").map(({ textContent }) => textContent),
    ...screen.queryAllByRole("status").map(({ textContent }) => textContent),
  ].filter((text) => text !== "");

describe("AlertList", () => {
  test("shows the gravest first, of equal ones the oldest, and acknowledged ones among them", () => {
    render(list(allAlerts));
    expect(shown()).toEqual([
      "CriticalCircuit breaker open",
      "CriticalFailure rate",
      "HighDisambiguation backlog",
      "HighLatency",
      "HighNo activity",
      "HighQueue depth",
    ]);
  });

  test("tells what is wrong in a sentence, since when in the display's zone, and who knows since when", () => {
    render(list([acknowledged(failureRate)]));
    const item = within(screen.getByRole("listitem"));
    expect(item.getByText(/^38\.4% of the artifacts .* failed; the limit is 25%\.$/)).toBeDefined();
    expect(item.getByText("Since 15 Feb, 09:03:12 (27 min ago)")).toBeDefined();
    expect(item.getByText("Acknowledged by Ama Owusu, 15 Feb, 09:07:12 (23 min ago)")).toBeDefined();
    expect(screen.getByText("As of 15 Feb, 09:30:12 (America/New_York)")).toBeDefined();
  });

  test("asks to acknowledge only what nobody knows of, and says which", async () => {
    const acknowledge = vi.fn();
    render(
      list([acknowledged(failureRate), queue], {
        acknowledgement: acknowledgementAt(undefined, acknowledge),
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: /^Acknowledge/ }));
    expect(acknowledge.mock.calls).toEqual([["alert_queue"]]);
  });

  test("says calmly that nothing is wrong, and as of when", () => {
    render(list([]));
    expect(screen.getByText("No open alerts")).toBeDefined();
    expect(screen.getByText(/^As of 15 Feb, 09:30:12/)).toBeDefined();
  });

  test("does not say that nothing is wrong while nobody can know", () => {
    render(list([], { connection: offline satisfies ConnectionStatus }));
    expect(screen.queryByText("No open alerts")).toBeNull();
    expect(screen.getByText(/^As of 15 Feb, 09:28:37/)).toBeDefined();
  });
});

describe("a screen reader", () => {
  test("is not told of alerts that are on the page already", () => {
    const { rerender } = render(list([], { result: loading }));
    rerender(list([failureRate]));
    expect(announced()).toEqual([]);
  });

  test("is told of a critical one at once, of another politely, and of each only once", () => {
    const { rerender } = render(list([]));
    rerender(list([latency]));
    expect(screen.getAllByRole("status").at(-1)).toHaveTextContent(
      /^New alert: Latency, high\. Artifacts take/,
    );
    rerender(list([latency, breaker]));
    expect(screen.getByRole("alert")).toHaveTextContent(/^New alert: Circuit breaker open, critical\./);
    const said = screen.getByRole("alert").firstChild;
    rerender(list([acknowledged(latency), { ...breaker, value: breaker.value + 300_000 }]));
    expect(screen.getByRole("alert").firstChild).toBe(said);
  });

  test("is told of several as one message, and of one whose words are the same as before again", () => {
    const { rerender } = render(list([]));
    rerender(list([failureRate, queue]));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "2 new alerts: Failure rate, critical; Queue depth, high.",
    );
    rerender(list([]));
    rerender(list([failureRate]));
    expect(screen.getByRole("alert")).toHaveTextContent(/^New alert: Failure rate, critical/);
    const said = screen.getByRole("alert").firstChild;
    rerender(list([]));
    rerender(list([alertWith({ alertId: "alert_anew" })]));
    expect(screen.getByRole("alert").firstChild).not.toBe(said);
  });

  test("is told nothing where the host says so", () => {
    const { rerender } = render(list([], { announces: false }));
    rerender(list([failureRate], { announces: false }));
    expect(announced()).toEqual([]);
  });
});

describe("the focus", () => {
  function showLive(initial: readonly Alert[]) {
    const control: { live: ReturnType<typeof useSimulatedAlerts> | null } = { live: null };
    function Live() {
      const live = useSimulatedAlerts(initial);
      control.live = live;
      return list(live.alerts, { acknowledgement: live.acknowledgement });
    }
    render(<Live />);
    return {
      answer: () => act(() => control.live?.answer()),
      change: (alerts: readonly Alert[]) => act(() => control.live?.setAlerts(alerts)),
    };
  }
  const focusedText = () => document.activeElement?.textContent ?? "";

  test("stays on the button while the answer is awaited, and on its alert when the button is gone", async () => {
    const { answer } = showLive([failureRate, queue]);
    screen.getByRole("button", { name: "Acknowledge Queue depth, high" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Acknowledging… Queue depth, high" })).toHaveFocus();
    answer();
    expect(focusedText()).toContain("Acknowledged by Ama Owusu");
    expect(focusedText()).toContain("Queue depth");
  });

  test("goes to the next alert when its own resolves, and to the good news after the last", () => {
    const { change } = showLive([failureRate, queue]);
    act(() => screen.getByRole("button", { name: /Acknowledge Failure rate/ }).focus());
    change([queue]);
    expect(focusedText()).toContain("Queue depth");
    change([]);
    expect(focusedText()).toContain("No open alerts");
  });

  test("is left alone when it is elsewhere", () => {
    const { change } = showLive([failureRate, queue]);
    change([queue]);
    expect(document.activeElement).toBe(document.body);
  });
});
