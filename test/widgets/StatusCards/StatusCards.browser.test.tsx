import "../../../src/styles/styles.css";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { PipelineState } from "../../../src/core/model";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { StatusCardsView, type StatusCardsViewProps } from "../../../src/widgets/StatusCards";
import { busyHour, failingHour, quietHour } from "../../../stories/fixtures/metrics";
import { NOW_MS } from "../../../stories/fixtures/now";
import { flowing, idle, stuck } from "../../../stories/fixtures/pipeline";
import { failing, loading, offline, success } from "../../../stories/fixtures/results";
import { dayBegun, thinDay, today, yesterday } from "../../../stories/fixtures/today";

afterEach(cleanup);

/** A healthy pipeline, but for what a test is about. */
const Cards = (props: Partial<StatusCardsViewProps>) => (
  <FormatProvider locale="en-GB" timeZone="UTC">
    <StatusCardsView
      metrics={success(busyHour)}
      pipeline={success(flowing)}
      today={success(today)}
      yesterday={success(yesterday)}
      nowMs={NOW_MS}
      {...props}
    />
  </FormatProvider>
);

const card = (label: string) => {
  const found = screen.getByText(label).closest<HTMLElement>("[data-slot='metric-card']");
  if (found === null) throw new Error(`No card named ${label}`);
  return found;
};
const marked = () => [...document.querySelectorAll("[data-attention] dt")].map((label) => label.textContent);

test("a healthy pipeline marks nothing, a failing one marks exactly what needs somebody", () => {
  const { rerender } = render(<Cards />);
  expect(marked()).toEqual([]);
  rerender(<Cards metrics={success(failingHour)} pipeline={success(stuck)} />);
  expect(marked()).toEqual(["Failed", "AI service", "Disambiguation backlog"]);
});

test("one failure among few artifacts raises no alarm", () => {
  const one = { ...quietHour.artifacts_failed_1h, total: 1 };
  render(<Cards metrics={success({ ...quietHour, artifacts_failed_1h: one })} pipeline={success(idle)} />);
  expect(marked()).toEqual([]);
  expect(card("Failed")).toHaveTextContent("100% of finished");
});

test("ages are told in their own unit and go on with the clock", () => {
  const state: PipelineState = {
    ...idle,
    stages: idle.stages.map((stage) =>
      stage.stage === "transcription" ? { ...stage, waiting: 1, oldestWaitingSince: NOW_MS - 4_000 } : stage,
    ),
  };
  const { rerender } = render(<Cards pipeline={success(state)} />);
  expect(card("Active now")).toHaveTextContent("oldest waits 4 s");
  rerender(<Cards pipeline={success(state)} nowMs={NOW_MS + 186_000} />);
  expect(card("Active now")).toHaveTextContent("oldest waits 3 min 10 s");
});

test("latency and cost of today are told in their units, with how far they go and over how many", () => {
  render(<Cards />);
  expect(card("End to end, today")).toHaveTextContent("18 smedian · p95 41 s");
  expect(card("End to end, today")).toHaveTextContent("p95 +8% vs yesterday");
  expect(card("End to end, today")).toHaveTextContent("1,204 notes until 14:00 UTC");
  expect(card("AI cost, today")).toHaveTextContent("$30.14");
  expect(card("AI cost, today")).toHaveTextContent("until 14:00 UTC");
});

test("cost is compared with yesterday's hours that are over by now, not with one that still runs today", () => {
  const hours = yesterday.buckets.slice(0, 14);
  const byThen = hours.reduce((sum, { totals }) => sum + totals.costUsd, 0);
  render(<Cards today={success({ ...today, totals: { ...today.totals, costUsd: byThen * 2 } })} />);
  expect(card("AI cost, today")).toHaveTextContent("+100% vs yesterday");
});

test("of a day that has just begun nothing is known, which is not zero; few notes are called few", () => {
  const { rerender } = render(<Cards today={success(dayBegun)} />);
  expect(card("AI cost, today")).toHaveTextContent("No full hour of today yet");
  expect(card("AI cost, today")).not.toHaveTextContent("$0");
  rerender(<Cards today={success(thinDay)} />);
  expect(card("End to end, today")).toHaveTextContent("Only 4 notes");
  expect(card("AI cost, today")).toHaveTextContent("$0.0061");
});

test("what fails says so and can be tried again; what has data stays", async () => {
  const retry = vi.fn();
  const { rerender } = render(<Cards metrics={failing(retry)} />);
  expect(card("Received")).toHaveTextContent("Not available now");
  expect(card("AI service")).toHaveTextContent("Operational");
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Some numbers could not be loaded. The function timed out",
  );
  rerender(<Cards metrics={failing(retry)} pipeline={failing(retry)} today={failing(retry)} />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(3);
});

test("what is loading is busy, what is offline says since when", () => {
  const { rerender } = render(<Cards metrics={loading} />);
  expect(document.querySelector("[data-slot='result']")).toHaveAttribute("aria-busy", "true");
  expect(card("AI service")).toHaveTextContent("Operational");
  rerender(<Cards connection={offline} />);
  expect(within(screen.getByRole("region")).getByText("Offline, as of 14:28:37")).toBeVisible();
});

test("a card is pressed anywhere on it, and by key", async () => {
  const select = vi.fn();
  render(<Cards onCardSelect={select} />);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(select).toHaveBeenLastCalledWith("received");
  const { bottom, right } = card("Failed").getBoundingClientRect();
  document.elementFromPoint(right - 4, bottom - 4)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(select).toHaveBeenLastCalledWith("failed");
});

test("a host replaces single words and keeps the others", () => {
  render(
    <FormatProvider locale="de-DE" messages={{ statusCards: { received: "Eingegangen" } }}>
      <StatusCardsView
        metrics={success(busyHour)}
        pipeline={success(flowing)}
        today={success(today)}
        yesterday={loading}
        nowMs={NOW_MS}
      />
    </FormatProvider>,
  );
  expect(card("Eingegangen")).toHaveTextContent("1.287");
  expect(card("Completed")).toBeVisible();
});
