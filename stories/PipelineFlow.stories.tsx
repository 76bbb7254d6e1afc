import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { PipelineFlow, PipelineFlowView } from "../src/widgets/PipelineFlow";
import { busyHour, failingHour, quietHour } from "./fixtures/metrics";
import { NOW_MS } from "./fixtures/now";
import { flowing, idle, stuck } from "./fixtures/pipeline";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { failingStages, healthyStages, noStages } from "./fixtures/today";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/PipelineFlow",
  component: PipelineFlowView,
  subcomponents: { PipelineFlow },
  args: {
    metrics: success(busyHour),
    pipeline: success(flowing),
    breakdown: success(healthyStages),
    nowMs: NOW_MS,
    onStageSelect: fn(),
  },
} satisfies Meta<typeof PipelineFlowView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Flowing: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /Claims extraction/ }));
    await expect(args.onStageSelect).toHaveBeenLastCalledWith("claims_extraction");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect(args.onStageSelect).toHaveBeenLastCalledWith("entity_resolution");
    await userEvent.keyboard("{Home} ");
    await expect(args.onStageSelect).toHaveBeenLastCalledWith("ingestion");
  },
};

/** Claims extraction is stuck behind the AI service, and transcription begins to fill up. */
export const Stuck: Story = {
  args: {
    metrics: success(failingHour),
    pipeline: success(stuck),
    breakdown: success(failingStages),
    selectedStage: "claims_extraction",
  },
};

export const Idle: Story = {
  args: { metrics: success(quietHour), pipeline: success(idle), breakdown: success(noStages) },
};

const retry = fn();
/** Latency and failures could not be loaded: the stages stay, and say so with another try. */
export const WithoutHistory: Story = {
  args: { breakdown: failing(retry) },
  play: async ({ canvas }) => {
    retry.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(retry).toHaveBeenCalledOnce();
  },
};

export const Vertical: Story = { args: { orientation: "vertical" } };

/** Below 560 px every stage is a card of its own. */
export const Narrow: Story = {
  decorators: [narrow],
};

/** Without a callback the stages are text, not buttons. */
export const ReadOnly: Story = { args: { onStageSelect: undefined } };

export const Loading: Story = { args: { metrics: loading, pipeline: loading, breakdown: loading } };

/** The counters are not there yet; where the artifacts are is. */
export const WithoutMetrics: Story = { args: { metrics: loading, breakdown: loading } };

export const Refreshing: Story = { args: { pipeline: refreshing(flowing) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { metrics: notStaff, pipeline: notStaff, breakdown: notStaff } };

export const Error: Story = { args: { pipeline: failing(fn()) } };

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
