import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ConfidenceHistogramView } from "../../../src/widgets/ConfidenceHistogram";
import { LatencyChartView } from "../../../src/widgets/LatencyChart";
import { ThroughputChartView } from "../../../src/widgets/ThroughputChart";
import { mixedDay } from "../../../stories/fixtures/history";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";

test("on a server a chart has its frame, its legend and its numbers; it is drawn where its width is known", () => {
  const metrics = success(mixedDay);
  const html = [
    createElement(ThroughputChartView, { metrics, nowMs: NOW_MS }),
    createElement(LatencyChartView, { metrics, nowMs: NOW_MS, defaultView: "table" }),
    createElement(ConfidenceHistogramView, { metrics }),
  ].map((chart) => renderToString(chart));
  expect(html[0]).toContain("Received");
  expect(html[0]).toContain('role="application"');
  expect(html[0]).not.toContain("vf-chart-axis");
  expect(html[1]).toContain("<tbody>");
  expect(html[2]).toContain("Scores");
});
