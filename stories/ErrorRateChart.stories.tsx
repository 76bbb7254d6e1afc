import type { Meta, StoryObj } from "@storybook/react-vite";
import { ErrorRateChart, ErrorRateChartView } from "../src/widgets/ErrorRateChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { incidentDay, quietDay, thinDay } from "./fixtures/history";
import { success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { chartArgs, chartStates } from "./fixtures/chartStates";

const meta = {
  title: "Widgets/ErrorRateChart",
  component: ErrorRateChartView,
  subcomponents: { ErrorRateChart },
  args: { ...chartArgs, alerts: success([]) },
} satisfies Meta<typeof ErrorRateChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All is well: a low line, far under the limit. */
export const Day: Story = {};

/** Beyond the limits points are marked, by shape as well as by colour. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

export const EveryKindOfHour: Story = { args: chartStates.everyKindOfHour };

/** Rates of fewer than ten finished notes are hollow, and never marked as beyond a limit. */
export const ThinSamples: Story = { args: { metrics: success(thinDay) } };

/** The host's own limits. */
export const OwnLimits: Story = { args: { limits: { high: 0.01, critical: 0.02, minimumSample: 5 } } };

export const Week: Story = { args: chartStates.week };

export const Quarter: Story = { args: chartStates.quarter };

export const Table: Story = { args: chartStates.table };

export const NothingFinished: Story = { args: { metrics: success(quietDay) } };

export const Loading: Story = { args: chartStates.loading };

export const Refreshing: Story = { args: chartStates.refreshing };

export const Offline: Story = { args: chartStates.offline };

export const NotStaff: Story = { args: chartStates.notStaff };

export const Error: Story = { args: chartStates.error };

export const Narrow: Story = {
  args: { metrics: success(incidentDay) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(incidentDay) },
  decorators: [rightToLeft],
};
