import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { ErrorRateChart, ErrorRateChartView } from "../src/widgets/ErrorRateChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { calmDay, incidentDay, mixedDay, quarter, quietDay, thinDay, week } from "./fixtures/history";
import { NOW_MS } from "./fixtures/now";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/ErrorRateChart",
  component: ErrorRateChartView,
  subcomponents: { ErrorRateChart },
  args: {
    metrics: success(calmDay),
    alerts: success([]),
    nowMs: NOW_MS,
    onRangeChange: fn(),
    onBucketSelect: fn(),
  },
} satisfies Meta<typeof ErrorRateChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All is well: a low line, far under the limit. */
export const Day: Story = {};

/** Beyond the limits points are marked, by shape as well as by colour. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

export const EveryKindOfHour: Story = { args: { metrics: success(mixedDay) } };

/** Rates of fewer than ten finished notes are hollow, and never marked as beyond a limit. */
export const ThinSamples: Story = { args: { metrics: success(thinDay) } };

/** The host's own limits. */
export const OwnLimits: Story = { args: { limits: { high: 0.01, critical: 0.02, minimumSample: 5 } } };

export const Week: Story = { args: { metrics: success(week) } };

export const Quarter: Story = { args: { metrics: success(quarter) } };

export const Table: Story = { args: { metrics: success(mixedDay), defaultView: "table" } };

export const NothingFinished: Story = { args: { metrics: success(quietDay) } };

export const Loading: Story = { args: { metrics: loading } };

export const Refreshing: Story = { args: { metrics: refreshing(calmDay) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { metrics: notStaff } };

export const Error: Story = { args: { metrics: failing(fn()) } };

export const Narrow: Story = {
  args: { metrics: success(incidentDay) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(incidentDay) },
  decorators: [rightToLeft],
};
