import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { CostChart, CostChartView } from "../src/widgets/CostChart";

import { calmDay, mixedDay, quarter, quietDay, week } from "./fixtures/history";
import { NOW_MS } from "./fixtures/now";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/CostChart",
  component: CostChartView,
  subcomponents: { CostChart },
  args: { metrics: success(calmDay), nowMs: NOW_MS, onRangeChange: fn(), onBucketSelect: fn() },
} satisfies Meta<typeof CostChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The cost of the hour that runs is not known yet. */
export const Day: Story = {};

export const EveryKindOfHour: Story = { args: { metrics: success(mixedDay) } };

export const Week: Story = { args: { metrics: success(week) } };

/** Of the day that runs, what its hours so far cost. */
export const Quarter: Story = { args: { metrics: success(quarter) } };

export const Table: Story = { args: { metrics: success(mixedDay), defaultView: "table" } };

export const NoCost: Story = { args: { metrics: success(quietDay) } };

export const Loading: Story = { args: { metrics: loading } };

export const Refreshing: Story = { args: { metrics: refreshing(calmDay) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { metrics: notStaff } };

export const Error: Story = { args: { metrics: failing(fn()) } };

export const Narrow: Story = {
  args: { metrics: success(mixedDay) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(mixedDay) },
  decorators: [rightToLeft],
};
