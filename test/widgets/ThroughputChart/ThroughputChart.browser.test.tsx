import "../../../src/styles/styles.css";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { HOUR_MS } from "../../../src/core/timeWindow";
import { ThroughputChartView, type ThroughputChartViewProps } from "../../../src/widgets/ThroughputChart";
import { incidentAlerts } from "../../../stories/fixtures/chartAlerts";
import { calmDay, incidentDay, mixedDay, quietDay, unknownDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { failing, success } from "../../../stories/fixtures/results";
import { clickAt, dragTo, plotOf, pointAt, selection, showChart, tooltip } from "../chartPage";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

const START = calmDay.startTime;

const show = (props: Partial<ThroughputChartViewProps> = {}) => {
  showChart(<ThroughputChartView metrics={success(calmDay)} nowMs={NOW_MS} {...props} />);
  return plotOf("Throughput");
};
const spoken = () => within(screen.getByRole("region")).getAllByRole("status").at(-1)?.textContent;
const drawn = (series: string) =>
  document.querySelectorAll(`.vf-chart-plot [data-series="${series}"]`).length;

describe("reading", () => {
  test("the pointer shows the hour under it with every number of it", () => {
    const plot = show({ metrics: success(incidentDay) });
    pointAt(plot, 15.5 / 24);
    expect(tooltip()).toHaveTextContent("15 Feb, 06:00 – 07:00");
    const { received, completed, failed } = incidentDay.buckets[15]?.totals ?? {};
    expect(tooltip()).toHaveTextContent(`Completed${completed}Failed${failed}Received${received}`);
  });

  test("keys read hour by hour, and a screen reader is told politely", async () => {
    const plot = show({ metrics: success(mixedDay) });
    await userEvent.tab();
    while (document.activeElement !== plot) await userEvent.tab();
    await userEvent.keyboard("{Home}");
    await waitFor(() =>
      expect(spoken()).toMatch(/^14 Feb, 15:00 – 16:00: Completed \d+, Failed \d+, Received \d+$/),
    );
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await waitFor(() =>
      expect(spoken()).toBe(
        "14 Feb, 18:00 – 19:00: Completed No value, Failed No value, Received No value. No data",
      ),
    );
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(spoken()).toMatch(/So far: not yet complete$/));
  });

  test("the table has every number and what there is to know of it", async () => {
    show({ metrics: success(mixedDay) });
    await userEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.getByRole("columnheader", { name: "Time (Europe/London)" })).toBeVisible();
    expect(screen.getAllByRole("row")).toHaveLength(1 + mixedDay.buckets.length);
    const row = (name: RegExp) => screen.getByRole("row", { name });
    expect(row(/^14 Feb, 18:00/)).toHaveTextContent("–––No data");
    expect(row(/^14 Feb, 23:00/)).toHaveTextContent("000Quiet: nothing happened");
    expect(row(/^15 Feb, 14:00/)).toHaveTextContent("So far");
  });

  test("alerts are drawn for as long as they held, and told where they lie", () => {
    const plot = show({ metrics: success(incidentDay), alerts: success(incidentAlerts) });
    expect(plot.querySelectorAll("[data-slot='interval']")).toHaveLength(2);
    pointAt(plot, 15.5 / 24);
    expect(tooltip()).toHaveTextContent("Alert: Queue depth, high, 84 (limit 50)");
    pointAt(plot, 3.5 / 24);
    expect(tooltip()).not.toHaveTextContent("Alert");
  });

  test("alerts that cannot be loaded are missed aloud", async () => {
    const retry = vi.fn();
    show({ alerts: failing(retry) });
    expect(screen.getByText("Alerts could not be loaded")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("what is known", () => {
  test("a gap, a quiet hour and the hour that runs are marked, each in its way, and named", () => {
    const plot = show({ metrics: success(mixedDay) });
    expect(plot.querySelectorAll(".vf-chart-missing")).toHaveLength(2);
    expect(plot.querySelectorAll(".vf-chart-quiet")).toHaveLength(1);
    expect(plot.querySelectorAll(".vf-chart-partial")).toHaveLength(1);
    const key = within(screen.getByRole("list", { name: "Marks" }));
    expect(key.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "So far",
      "Quiet",
      "No data",
    ]);
  });

  test("the line breaks at gaps, and bars of what is so far are told from the others", () => {
    const plot = show({ metrics: success(mixedDay) });
    expect(plot.querySelectorAll("[data-series='received'] > path[data-status='known']")).toHaveLength(3);
    expect(plot.querySelectorAll("[data-series='completed'] > path[data-status='partial']")).toHaveLength(1);
  });

  test("nothing to show says what to do", () => {
    show0(quietDay);
    expect(screen.getByRole("region")).toHaveTextContent("Choose a longer range");
    cleanup();
    show0(unknownDay);
    expect(screen.getByRole("region")).toHaveTextContent("No voice notes in this range");
  });

  const show0 = (day: typeof quietDay) =>
    showChart(<ThroughputChartView metrics={success(day)} nowMs={NOW_MS} />);
});

describe("the legend", () => {
  const item = (name: RegExp) => screen.getByRole("button", { name });

  test("hides a series, shows one alone, and never leaves nothing", async () => {
    show();
    const user = userEvent.setup();
    await user.click(item(/^Failed/));
    expect([drawn("failed"), drawn("completed"), drawn("received")]).toEqual([0, 1, 1]);
    expect(item(/^Failed/)).toHaveAttribute("aria-pressed", "false");
    await user.keyboard("[ShiftLeft>]");
    await user.click(item(/^Failed/));
    expect([drawn("failed"), drawn("completed"), drawn("received")]).toEqual([1, 0, 0]);
    await user.click(item(/^Failed/));
    expect([drawn("failed"), drawn("completed"), drawn("received")]).toEqual([1, 1, 1]);
  });

  test("is the host's when it says so", async () => {
    const onHiddenSeriesChange = vi.fn();
    show({ hiddenSeries: ["received"], onHiddenSeriesChange });
    await userEvent.click(item(/^Received/));
    expect(onHiddenSeriesChange).toHaveBeenCalledWith([]);
    expect(drawn("received")).toBe(0);
  });
});

describe("selecting", () => {
  test("dragging selects whole hours, shown while they are dragged", () => {
    const onRangeChange = vi.fn();
    const onBucketSelect = vi.fn();
    const drag = dragTo(show({ onRangeChange, onBucketSelect }), 5.5 / 24, 8.5 / 24);
    expect(selection()).not.toBeNull();
    expect(onRangeChange).not.toHaveBeenCalled();
    drag.release();
    expect(onRangeChange).toHaveBeenCalledExactlyOnceWith({
      kind: "between",
      startTime: START + 5 * HOUR_MS,
      endTime: START + 9 * HOUR_MS,
    });
    expect(onBucketSelect).not.toHaveBeenCalled();
    expect(selection()).toBeNull();
  });

  test("Escape drops what is being dragged", async () => {
    const onRangeChange = vi.fn();
    const plot = show({ onRangeChange });
    plot.focus();
    const drag = dragTo(plot, 0.2, 0.6);
    await userEvent.keyboard("{Escape}");
    expect(selection()).toBeNull();
    pointAt(plot, 0.7);
    drag.release();
    expect(onRangeChange).not.toHaveBeenCalled();
  });

  test("Shift and arrows do the same by keys", async () => {
    const onRangeChange = vi.fn();
    const plot = show({ onRangeChange });
    plot.focus();
    await userEvent.keyboard("{Home}{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}");
    await waitFor(() => expect(spoken()).toMatch(/^Selected from 14 Feb, 16:00 – 17:00 to 14 Feb, 18:00/));
    await userEvent.keyboard("{Escape}");
    expect(selection()).toBeNull();
    await userEvent.keyboard("{Home}{Shift>}{ArrowRight}{/Shift}{Enter}");
    expect(onRangeChange).toHaveBeenCalledExactlyOnceWith({
      kind: "between",
      startTime: START,
      endTime: START + 2 * HOUR_MS,
    });
  });

  test("a click or Enter opens one hour", async () => {
    const onBucketSelect = vi.fn();
    const plot = show({ onBucketSelect, onRangeChange: vi.fn() });
    clickAt(plot, 10.5 / 24);
    expect(onBucketSelect).toHaveBeenLastCalledWith({
      startTime: START + 10 * HOUR_MS,
      endTime: START + 11 * HOUR_MS,
    });
    plot.focus();
    await userEvent.keyboard("{End}{Enter}");
    expect(onBucketSelect).toHaveBeenLastCalledWith({
      startTime: START + 23 * HOUR_MS,
      endTime: START + 24 * HOUR_MS,
    });
  });

  test("without a host that hears of it, nothing can be selected", () => {
    const drag = dragTo(show(), 0.2, 0.6);
    expect(selection()).toBeNull();
    drag.release();
  });
});
