import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, waitFor } from "storybook/test";
import { useState } from "react";
import { ChartCursorProvider, type BrushedRange } from "../src";
import type { HistoricalMetrics } from "../src/core/historyModel";
import { ConfidenceHistogramView } from "../src/widgets/ConfidenceHistogram";
import { CostChartView } from "../src/widgets/CostChart";
import { ErrorRateChartView } from "../src/widgets/ErrorRateChart";
import { LatencyChartView } from "../src/widgets/LatencyChart";
import { ThroughputChartView } from "../src/widgets/ThroughputChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { historyBetween, incidentDay, stagesOf } from "./fixtures/history";
import { NOW_MS } from "./fixtures/now";
import { success } from "./fixtures/results";

/** All five, on one incident. Pointing at one shows the same moment in all; a stretch drawn out on one is the range of all. */
function Dashboard({ day }: { day: HistoricalMetrics }) {
  const [range, setRange] = useState<BrushedRange | null>(null);
  const history = range === null ? day : historyBetween(day, range);
  const shared = {
    metrics: success(history),
    nowMs: NOW_MS,
    onRangeChange: setRange,
    onZoomOut: range === null ? undefined : () => setRange(null),
    headingLevel: 3,
    height: 180,
  } as const;
  const alerts = success(incidentAlerts);
  return (
    <ChartCursorProvider>
      <div
        style={{
          display: "grid",
          gap: 12,
          gridTemplateColumns: "repeat(auto-fit, minmax(min(440px, 100%), 1fr))",
        }}
      >
        <ThroughputChartView {...shared} alerts={alerts} />
        <ErrorRateChartView {...shared} alerts={alerts} />
        <LatencyChartView
          {...shared}
          alerts={alerts}
          stages={success(stagesOf(history))}
          usualP95Ms={52_000}
        />
        <CostChartView {...shared} />
        <ConfidenceHistogramView metrics={shared.metrics} headingLevel={3} height={180} />
      </div>
    </ChartCursorProvider>
  );
}

const meta = {
  title: "Widgets/Charts together",
  component: Dashboard,
  args: { day: incidentDay },
} satisfies Meta<typeof Dashboard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneCursor: Story = {
  play: async ({ canvas, canvasElement }) => {
    const plot = canvas.getAllByRole("application")[0] as HTMLElement; // five are drawn
    const { left, top, width } = plot.getBoundingClientRect();
    await fireEvent.pointerMove(plot, { clientX: left + width * 0.66, clientY: top + 60 });
    await waitFor(() => expect(canvasElement.querySelectorAll("[data-slot='cursor']")).toHaveLength(4));
    await expect(canvasElement.querySelectorAll("[data-slot='chart-tooltip']")).toHaveLength(1);
  },
};

export const OneRange: Story = {
  play: async ({ canvas }) => {
    const plots = canvas.getAllByRole("application");
    plots[0]?.focus();
    for (const [key, shiftKey] of [
      ["Home"],
      ["ArrowRight", true],
      ["ArrowRight", true],
      ["Enter"],
    ] as const) {
      await fireEvent.keyDown(plots[0] as HTMLElement, { key, shiftKey: shiftKey === true });
    }
    await waitFor(() =>
      expect(canvas.getAllByRole("button", { name: "Back to the range before" })).toHaveLength(4),
    );
  },
};
