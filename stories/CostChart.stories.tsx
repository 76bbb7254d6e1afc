import type { Meta, StoryObj } from "@storybook/react-vite";
import { CostChart, CostChartView } from "../src/widgets/CostChart";
import { mixedDay, quietDay } from "./fixtures/history";
import { success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { chartArgs, chartStates } from "./fixtures/chartStates";

const meta = {
  title: "Widgets/CostChart",
  component: CostChartView,
  subcomponents: { CostChart },
  args: chartArgs,
} satisfies Meta<typeof CostChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The cost of the hour that runs is not known yet. */
export const Day: Story = {};

export const EveryKindOfHour: Story = { args: chartStates.everyKindOfHour };

export const Week: Story = { args: chartStates.week };

/** Of the day that runs, what its hours so far cost. */
export const Quarter: Story = { args: chartStates.quarter };

export const Table: Story = { args: chartStates.table };

export const NoCost: Story = { args: { metrics: success(quietDay) } };

export const Loading: Story = { args: chartStates.loading };

export const Refreshing: Story = { args: chartStates.refreshing };

export const Offline: Story = { args: chartStates.offline };

export const NotStaff: Story = { args: chartStates.notStaff };

export const Error: Story = { args: chartStates.error };

export const Narrow: Story = {
  args: { metrics: success(mixedDay) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(mixedDay) },
  decorators: [rightToLeft],
};
