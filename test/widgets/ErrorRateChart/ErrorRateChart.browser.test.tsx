import "../../../src/styles/styles.css";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { HistoricalMetrics } from "../../../src/core/historyModel";
import { ErrorRateChartView } from "../../../src/widgets/ErrorRateChart";
import { incidentAlerts } from "../../../stories/fixtures/chartAlerts";
import { calmDay, incidentDay, quietDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { marks, plotOf, pointAt, showChart, tooltip, wordsOf } from "../chartPage";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

/** A day whose hours finished as told, `[completed, failed]`, from the first on. */
function dayOf(...hours: [completed: number, failed: number][]): HistoricalMetrics {
  return {
    ...calmDay,
    buckets: calmDay.buckets.map((bucket, index) => {
      const [completed = 0, failed = 0] = hours[index] ?? [];
      return { ...bucket, totals: { ...bucket.totals, completed, failed } };
    }),
  };
}

const show = (metrics: HistoricalMetrics, alerts = incidentAlerts) => {
  showChart(<ErrorRateChartView metrics={success(metrics)} alerts={success(alerts)} nowMs={NOW_MS} />);
  return plotOf("Error rate");
};
const points = (plot: HTMLElement, kind: string) => marks(plot, "failureRate", kind).length;

test("an hour beyond a limit is marked by its gravity; one of too few notes by that alone", () => {
  const plot = show(dayOf([100, 1], [80, 20], [60, 40], [1, 2], [99, 1]));
  expect([points(plot, "warn"), points(plot, "bad"), points(plot, "thin")]).toEqual([1, 1, 1]);
  pointAt(plot, 3.5 / 24);
  expect(tooltip()).toHaveTextContent("66.7%Finished: 3, too few to rely on (under 10)");
});

test("no notes are no rate: nothing is drawn at zero, and the line breaks", () => {
  const plot = show(dayOf([100, 0], [100, 0], [0, 0], [100, 0], [100, 0]));
  expect(plot.querySelectorAll("[data-series='failureRate'] > path[data-status='known']")).toHaveLength(2);
  pointAt(plot, 2.5 / 24);
  expect(tooltip()).toHaveTextContent("Failure rate–");
  pointAt(plot, 1.5 / 24);
  expect(tooltip()).toHaveTextContent("Failure rate0%");
});

test("the limits are drawn with their words, the lower one also far above the line", () => {
  expect(wordsOf(show(calmDay), "threshold")).toEqual(["high, 10%"]);
  cleanup();
  expect(wordsOf(show(incidentDay), "threshold")).toEqual(["high, 10%", "critical, 25%"]);
});

test("only alerts that concern the rate are drawn", () => {
  const plot = show(incidentDay);
  expect(wordsOf(plot, "interval")).toEqual([
    "Alert: Failure rate, critical, 34% (limit 25%)",
    "Alert: Circuit breaker open, critical, for 25 min",
  ]);
});

test("of a range in which nothing finished there is nothing to draw", () => {
  showChart(<ErrorRateChartView metrics={success(quietDay)} nowMs={NOW_MS} />);
  expect(screen.getByRole("region")).toHaveTextContent("Nothing finished in this range");
});
