import "../../../src/styles/styles.css";
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ChartCursorProvider } from "../../../src";
import { ConfidenceHistogramView } from "../../../src/widgets/ConfidenceHistogram";
import { ThroughputChartView } from "../../../src/widgets/ThroughputChart";
import { calmDay, quietDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { clickAt, plotOf, pointAt, showChart, tooltip } from "../chartPage";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

/** `[bin, count]` of the day's scores. */
const dayOf = (...scores: [bin: number, count: number][]) => ({
  ...calmDay,
  totals: {
    ...calmDay.totals,
    confidence: Array.from({ length: 20 }, (_, bin) => scores.find(([at]) => at === bin)?.[1] ?? 0),
  },
});

test("each bin tells its range and its scores; in all, how many and where the middle one lies", () => {
  showChart(<ConfidenceHistogramView metrics={success(dayOf([12, 10], [17, 30], [19, 5]))} />);
  pointAt(plotOf("Confidence"), 17.5 / 20);
  expect(tooltip()).toHaveTextContent("85% – 90%Scores30");
  expect(screen.getByRole("button", { name: /^Scores/ })).toHaveTextContent("45");
  expect(screen.getByText("median in 85% – 90%")).toBeVisible();
});

test("a bin is opened by pointer and by key", async () => {
  const onBinSelect = vi.fn();
  showChart(<ConfidenceHistogramView metrics={success(calmDay)} onBinSelect={onBinSelect} />);
  clickAt(plotOf("Confidence"), 0.5 / 20);
  expect(onBinSelect).toHaveBeenLastCalledWith({ from: 0, to: 0.05 });
  plotOf("Confidence").focus();
  await userEvent.keyboard("{End}{Enter}");
  expect(onBinSelect).toHaveBeenLastCalledWith({ from: 0.95, to: 1 });
});

test("says up to when scores are known", () => {
  showChart(<ConfidenceHistogramView metrics={success(calmDay)} />);
  expect(screen.getByText(/14 Feb, 15:00 – 15 Feb, 14:00 \(Europe\/London\)/)).toBeVisible();
});

test("its axis is no time: it does not follow the charts beside it", () => {
  showChart(
    <ChartCursorProvider>
      <ThroughputChartView metrics={success(calmDay)} nowMs={NOW_MS} />
      <ConfidenceHistogramView metrics={success(calmDay)} />
    </ChartCursorProvider>,
  );
  pointAt(plotOf("Throughput"), 0.5);
  expect(plotOf("Throughput").querySelector("[data-slot='cursor']")).not.toBeNull();
  expect(plotOf("Confidence").querySelector("[data-slot='cursor']")).toBeNull();
});

test("no scores are said to be none", () => {
  showChart(<ConfidenceHistogramView metrics={success(quietDay)} />);
  expect(screen.getByRole("region")).toHaveTextContent("No confidence scores in this range");
});
