import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { LatencyChart, LatencyChartView } from "../src/widgets/LatencyChart";
import { incidentAlerts } from "./fixtures/chartAlerts";
import {
  calmDay,
  incidentDay,
  mixedDay,
  quarter,
  quietDay,
  stagesOf,
  thinDay,
  week,
} from "./fixtures/history";
import { NOW_MS } from "./fixtures/now";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/LatencyChart",
  component: LatencyChartView,
  subcomponents: { LatencyChart },
  args: {
    metrics: success(calmDay),
    alerts: success([]),
    stages: success(stagesOf(calmDay)),
    usualP95Ms: 52_000,
    nowMs: NOW_MS,
    onRangeChange: fn(),
    onBucketSelect: fn(),
  },
} satisfies Meta<typeof LatencyChartView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The hour that runs has no latency yet: durations are known a few minutes after their hour ends. */
export const Day: Story = {};

/** The 95th percentile passed the limit, twice the usual: its points are marked, the alert lies over them. */
export const Incident: Story = { args: { metrics: success(incidentDay), alerts: success(incidentAlerts) } };

/** Lines break at a gap and in quiet hours; percentiles of few notes are hollow. */
export const EveryKindOfHour: Story = { args: { metrics: success(mixedDay) } };

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

export const Week: Story = { args: { metrics: success(week) } };

export const Quarter: Story = { args: { metrics: success(quarter) } };

export const Table: Story = { args: { metrics: success(mixedDay), defaultView: "table" } };

export const NothingMeasured: Story = { args: { metrics: success(quietDay) } };

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
