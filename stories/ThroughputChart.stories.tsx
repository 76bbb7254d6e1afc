import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { ThroughputChart, ThroughputChartView } from "../src/widgets/ThroughputChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { calmDay, incidentDay, mixedDay, quarter, quietDay, unknownDay, week } from "./fixtures/history";
import { NOW_MS } from "./fixtures/now";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/ThroughputChart",
  component: ThroughputChartView,
  subcomponents: { ThroughputChart },
  args: {
    metrics: success(calmDay),
    alerts: success([]),
    nowMs: NOW_MS,
    onRangeChange: fn(),
    onBucketSelect: fn(),
  },
} satisfies Meta<typeof ThroughputChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Day: Story = {};

/** Alerts lie over the plot for as long as they held; the breaker still does. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

/** A gap, quiet hours, few notes and the hour that runs: each looks different, and none like zero. */
export const EveryKindOfHour: Story = { args: { metrics: success(mixedDay) } };

export const Week: Story = { args: { metrics: success(week) } };

export const Quarter: Story = { args: { metrics: success(quarter) } };

export const Table: Story = { args: { metrics: success(mixedDay), defaultView: "table" } };

export const Quiet: Story = { args: { metrics: success(quietDay) } };

export const NothingKnown: Story = { args: { metrics: success(unknownDay) } };

export const FilteredEmpty: Story = { args: { metrics: success(quietDay), onClearFilters: fn() } };

export const AlertsUnavailable: Story = { args: { alerts: failing(fn()) } };

export const Loading: Story = { args: { metrics: loading } };

export const Refreshing: Story = { args: { metrics: refreshing(calmDay) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { metrics: notStaff } };

export const Error: Story = { args: { metrics: failing(fn()) } };

export const Narrow: Story = {
  args: { metrics: success(mixedDay), alerts: success(incidentAlerts) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(mixedDay), alerts: success(incidentAlerts) },
  decorators: [rightToLeft],
};
