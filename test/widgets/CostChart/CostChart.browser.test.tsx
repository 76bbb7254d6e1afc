import "../../../src/styles/styles.css";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { CostChartView } from "../../../src/widgets/CostChart";
import { calmDay, quarter, quietDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { plotOf, pointAt, showChart, tooltip } from "../chartPage";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

const show = (metrics: typeof calmDay) => {
  showChart(<CostChartView metrics={success(metrics)} nowMs={NOW_MS} />);
  return plotOf("AI cost");
};

test("tells what an hour cost, what all cost, and the price of a thousand notes", () => {
  const totals = { ...calmDay.totals, costUsd: 61.5, completed: 5_000 };
  const buckets = calmDay.buckets.map((bucket) => ({
    ...bucket,
    totals: { ...bucket.totals, costUsd: 2.5 },
  }));
  pointAt(show({ ...calmDay, buckets, totals }), 3.5 / 24);
  expect(tooltip()).toHaveTextContent("Cost$2.50");
  expect(screen.getByRole("button", { name: /^Cost/ })).toHaveTextContent("$61.50");
  expect(screen.getByText("$12.30 per 1,000 completed notes")).toBeVisible();
});

test("what an hour costs that is not over is not known; of a day, what its hours so far cost", () => {
  pointAt(show(calmDay), 23.5 / 24);
  expect(tooltip()).toHaveTextContent("Cost–");
  cleanup();
  pointAt(show(quarter), 89.5 / 90);

  expect(tooltip()).toHaveTextContent(/Cost\$\d/);
  expect(tooltip()).toHaveTextContent("So far: not yet complete");
});

test("days are told by their true times in the reader's zone", () => {
  pointAt(show(quarter), 0.5 / 90);
  expect(tooltip()).toHaveTextContent("18 Nov, 00:00 – 19 Nov, 00:00");
  expect(screen.getByText("Days of UTC, shown in Europe/London")).toBeVisible();
});

test("no cost is said to be none, with where costs come from", () => {
  showChart(<CostChartView metrics={success(quietDay)} nowMs={NOW_MS} />);
  expect(screen.getByRole("region")).toHaveTextContent("No cost was logged in this range");
});
