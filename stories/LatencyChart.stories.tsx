import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { LatencyChart, LatencyChartView } from "../src/widgets/LatencyChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import { calmDay, incidentDay, mixedDay, quietDay, stagesOf, thinDay } from "./fixtures/history";
import { success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { chartArgs, chartStates } from "./fixtures/chartStates";

const meta = {
  title: "Widgets/LatencyChart",
  component: LatencyChartView,
  subcomponents: { LatencyChart },
  args: {
    ...chartArgs,
    alerts: success([]),
    stages: success(stagesOf(calmDay)),
    usualP95Ms: 52_000,
  },
} satisfies Meta<typeof LatencyChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The hour that runs has no latency yet: durations are known a few minutes after their hour ends. */
export const Day: Story = {};

/** The 95th percentile passed the limit, twice the usual: its points are marked, the alert lies over them. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

/** Lines break at a gap and in quiet hours; percentiles of few notes are hollow. */
export const EveryKindOfHour: Story = { args: chartStates.everyKindOfHour };

export const ThinSamples: Story = { args: { metrics: success(thinDay) } };

/** One stage, and in it the time that artifacts waited for it. */
export const Stage: Story = {
  args: { defaultSubject: "transcription" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Transcription: working time")).toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Waiting" }));
    await waitFor(() => expect(canvas.getByText("Transcription: waiting time")).toBeInTheDocument());
  },
};

export const Week: Story = { args: chartStates.week };

export const Quarter: Story = { args: chartStates.quarter };

export const Table: Story = { args: chartStates.table };

export const NothingMeasured: Story = { args: { metrics: success(quietDay) } };

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
