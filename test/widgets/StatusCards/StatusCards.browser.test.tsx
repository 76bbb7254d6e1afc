import "../../../src/styles/styles.css";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { PipelineState } from "../../../src/core/model";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { StatusCardsView } from "../../../src/widgets/StatusCards";
import { busyHour, failingHour, quietHour } from "../../../stories/fixtures/metrics";
import { NOW_MS } from "../../../stories/fixtures/now";
import { flowing, idle, stuck } from "../../../stories/fixtures/pipeline";
import { failing, loading, offline, success } from "../../../stories/fixtures/results";

afterEach(cleanup);

const card = (label: string) => {
  const found = screen.getByText(label).closest<HTMLElement>("[data-slot='metric-card']");
  if (found === null) throw new Error(`No card named ${label}`);
  return found;
};
const marked = () => [...document.querySelectorAll("[data-attention] dt")].map((label) => label.textContent);

test("a healthy pipeline marks nothing, a failing one marks exactly what needs somebody", () => {
  const { rerender } = render(
    <StatusCardsView metrics={success(busyHour)} pipeline={success(flowing)} nowMs={NOW_MS} />,
  );
  expect(marked()).toEqual([]);
  rerender(<StatusCardsView metrics={success(failingHour)} pipeline={success(stuck)} nowMs={NOW_MS} />);
  expect(marked()).toEqual(["Failed", "AI service", "Disambiguation backlog"]);
});

test("one failure among few artifacts raises no alarm", () => {
  const one = { ...quietHour.artifacts_failed_1h, total: 1 };
  render(
    <StatusCardsView
      metrics={success({ ...quietHour, artifacts_failed_1h: one })}
      pipeline={success(idle)}
      nowMs={NOW_MS}
    />,
  );
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
  const view = (nowMs: number) => (
    <StatusCardsView metrics={success(quietHour)} pipeline={success(state)} nowMs={nowMs} />
  );
  const { rerender } = render(view(NOW_MS));
  expect(card("Active now")).toHaveTextContent("oldest waits 4 s");
  rerender(view(NOW_MS + 186_000));
  expect(card("Active now")).toHaveTextContent("oldest waits 3 min 10 s");
});

test("a failure tells what failed and tries both queries again", async () => {
  const retry = vi.fn();
  render(<StatusCardsView metrics={failing(retry)} pipeline={failing(retry)} nowMs={NOW_MS} />);
  expect(screen.getByRole("alert")).toHaveTextContent("timed out");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(2);
});

test("what is loading is busy, what is offline says since when", () => {
  const { rerender } = render(<StatusCardsView metrics={loading} pipeline={success(idle)} nowMs={NOW_MS} />);
  expect(document.querySelector("[data-slot='result']")).toHaveAttribute("aria-busy", "true");
  rerender(
    <FormatProvider timeZone="UTC" locale="en-GB">
      <StatusCardsView
        metrics={success(busyHour)}
        pipeline={success(idle)}
        nowMs={NOW_MS}
        connection={offline}
      />
    </FormatProvider>,
  );
  expect(within(screen.getByRole("region")).getByText("Offline, as of 14:28:37")).toBeVisible();
});

test("a host replaces single words and keeps the others", () => {
  render(
    <FormatProvider locale="de-DE" messages={{ statusCards: { received: "Eingegangen" } }}>
      <StatusCardsView metrics={success(busyHour)} pipeline={success(flowing)} nowMs={NOW_MS} />
    </FormatProvider>,
  );
  expect(card("Eingegangen")).toHaveTextContent("1.287");
  expect(card("Completed")).toBeVisible();
});
