import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ConfidenceHistogram, ConfidenceHistogramView } from "../src/widgets/ConfidenceHistogram";
import { calmDay, quietDay } from "./fixtures/history";
import { success } from "./fixtures/results";
import { chartStates } from "./fixtures/chartStates";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/ConfidenceHistogram",
  component: ConfidenceHistogramView,
  subcomponents: { ConfidenceHistogram },
  args: { metrics: success(calmDay), onBinSelect: fn() },
} satisfies Meta<typeof ConfidenceHistogramView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Day: Story = {};

/** Keys read the bins, Enter opens one. */
export const ReadByKeys: Story = {
  play: async ({ canvas, args }) => {
    canvas.getByRole("application").focus();
    await userEvent.keyboard("{End}{Enter}");
    await expect(args.onBinSelect).toHaveBeenCalledWith({ from: 0.95, to: 1 });
  },
};

export const Table: Story = { args: { defaultView: "table" } };

export const NoScores: Story = { args: { metrics: success(quietDay) } };

export const Loading: Story = { args: chartStates.loading };

export const Refreshing: Story = { args: chartStates.refreshing };

export const Offline: Story = { args: chartStates.offline };

export const NotStaff: Story = { args: chartStates.notStaff };

export const Error: Story = { args: chartStates.error };

export const Narrow: Story = {
  args: { metrics: success(calmDay) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { metrics: success(calmDay) },
  decorators: [rightToLeft],
};
