import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { ThroughputChart, ThroughputChartView } from "../src/widgets/ThroughputChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { incidentDay, mixedDay, quietDay, unknownDay } from "./fixtures/history";
import { failing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { chartArgs, chartStates } from "./fixtures/chartStates";

const meta = {
  title: "Widgets/ThroughputChart",
  component: ThroughputChartView,
  subcomponents: { ThroughputChart },
  args: { ...chartArgs, alerts: success([]) },
} satisfies Meta<typeof ThroughputChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Day: Story = {};

/** Alerts lie over the plot for as long as they held; the breaker still does. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

/** A gap, quiet hours, few notes and the hour that runs: each looks different, and none like zero. */
export const EveryKindOfHour: Story = { args: chartStates.everyKindOfHour };

export const Week: Story = { args: chartStates.week };

export const Quarter: Story = { args: chartStates.quarter };

export const Table: Story = { args: chartStates.table };

export const Quiet: Story = { args: { metrics: success(quietDay) } };

export const NothingKnown: Story = { args: { metrics: success(unknownDay) } };

export const FilteredEmpty: Story = { args: { metrics: success(quietDay), onClearFilters: fn() } };

export const AlertsUnavailable: Story = { args: { alerts: failing(fn()) } };

export const Loading: Story = { args: chartStates.loading };

export const Refreshing: Story = { args: chartStates.refreshing };

export const Offline: Story = { args: chartStates.offline };

export const NotStaff: Story = { args: chartStates.notStaff };

export const Error: Story = { args: chartStates.error };

export const Narrow: Story = {
  args: { metrics: success(mixedDay), alerts: success(incidentAlerts) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(mixedDay), alerts: success(incidentAlerts) },
  decorators: [rightToLeft],
};
