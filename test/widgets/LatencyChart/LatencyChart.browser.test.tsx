import "../../../src/styles/styles.css";
import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { HistoricalMetrics } from "../../../src/core/historyModel";
import { LatencyChartView, type LatencyChartViewProps } from "../../../src/widgets/LatencyChart";
import { calmDay, mixedDay, quietDay, stagesOf, thinDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { marks, plotOf, pointAt, showChart, tooltip, wordsOf } from "../chartPage";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

const show = (props: Partial<LatencyChartViewProps> = {}) => {
  showChart(<LatencyChartView metrics={success(calmDay)} nowMs={NOW_MS} {...props} />);
  return screen.getByRole("region", { name: "Latency" });
};

const latency = (p50Ms: number, count = 100) => ({ count, p50Ms, p95Ms: p50Ms * 3, p99Ms: p50Ms * 5 });

/** The day with the end-to-end latency of one hour, and of the whole, as given. */
function dayWith(
  hour: number,
  ofHour: ReturnType<typeof latency>,
  ofWhole = latency(7_000),
): HistoricalMetrics {
  return {
    ...calmDay,
    buckets: calmDay.buckets.map((bucket, index) =>
      index === hour ? { ...bucket, totals: { ...bucket.totals, endToEnd: ofHour } } : bucket,
    ),
    totals: { ...calmDay.totals, endToEnd: ofWhole },
  };
}

test("percentiles of an hour are its own, those of the range are the range's: none is an average", () => {
  show({ metrics: success(dayWith(10, latency(4_000, 321))) });
  pointAt(plotOf("Latency"), 10.5 / 24);
  expect(tooltip()).toHaveTextContent("p504 sp9512 sp9920 sMeasured: 321");
  expect(screen.getByRole("button", { name: /^p95/ })).toHaveTextContent("21 s");
});

test("few samples are marked and said, those of the hour that runs are not made up", () => {
  show({ metrics: success(thinDay) });
  const plot = plotOf("Latency");
  expect(marks(plot, "p95Ms", "thin").length).toBeGreaterThan(5);
  expect(marks(plot, "p95Ms", "partial")).toHaveLength(0);
  pointAt(plot, 2.5 / 24);
  expect(tooltip()).toHaveTextContent(/Measured: \d+, too few to rely on \(under 20\)/);
  pointAt(plot, 23.5 / 24);
  expect(tooltip()).toHaveTextContent("p50–p95–p99–So far");
});

test("lines break where nothing was measured, in gaps and in quiet hours alike", () => {
  show({ metrics: success(mixedDay) });
  const lines = plotOf("Latency").querySelectorAll("[data-series='p50Ms'] > path[data-status='known']");
  expect(lines).toHaveLength(3);
  expect(marks(plotOf("Latency"), "p50Ms", "alone")).toHaveLength(1);
});

test("the usual and the limit are drawn, and points beyond the limit marked", () => {
  const metrics = success(dayWith(10, latency(60_000)));
  show({ metrics, usualP95Ms: 40_000 });
  const plot = plotOf("Latency");
  expect(wordsOf(plot, "threshold")).toEqual(["usual p95 40 s", "p95 limit 1 min 20 s"]);
  expect(marks(plot, "p95Ms", "warn")).toHaveLength(1);
  expect(marks(plot, "p50Ms", "warn")).toHaveLength(0);
});

test("a stage has its own percentiles, of working and of waiting, and no limit of the whole", async () => {
  const onSubjectChange = vi.fn();
  const region = show({ stages: success(stagesOf(calmDay)), usualP95Ms: 40_000, onSubjectChange });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "What is measured" }), "transcription");
  expect(onSubjectChange).toHaveBeenCalledWith("transcription");
  expect(region).toHaveTextContent("Transcription: working time");
  expect(plotOf("Latency").querySelectorAll("[data-slot='threshold']")).toHaveLength(0);
  const working = screen.getByRole("button", { name: /^p50/ }).textContent;
  await userEvent.click(screen.getByRole("button", { name: "Waiting" }));
  expect(region).toHaveTextContent("Transcription: waiting time");
  expect(screen.getByRole("button", { name: /^p50/ }).textContent).not.toBe(working);
});

test("where nothing was measured it can still be asked for something else", () => {
  const region = show({ metrics: success(quietDay) });
  expect(region).toHaveTextContent("Nothing was measured in this range");
  expect(screen.getByRole("combobox", { name: "What is measured" })).toBeEnabled();
});
