import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ArtifactTimeline, ArtifactTimelineView } from "../src/widgets/ArtifactTimeline";
import {
  brokenLife,
  completedLife,
  longLife,
  loopingLife,
  retriedLife,
  runningLife,
  summarized,
} from "./fixtures/lives";
import { NOW_MS } from "./fixtures/now";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";

const meta = {
  title: "Widgets/ArtifactTimeline",
  component: ArtifactTimelineView,
  subcomponents: { ArtifactTimeline },
  args: { result: success(completedLife), nowMs: NOW_MS },
} satisfies Meta<typeof ArtifactTimelineView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Completed: Story = {};

export const Running: Story = { args: { result: success(runningLife) } };

/** Two failures, an hour's pause and a question to a person, with the idle time drawn short. */
export const Retried: Story = {
  args: { result: success(retriedLife) },
  play: async ({ canvas }) => {
    await userEvent.click(
      canvas.getByRole("button", { name: /Claims extraction, attempt 1, Working, Failed/ }),
    );
    await expect(canvas.getByRole("region", { name: "Details of the span" })).toHaveTextContent("529");
  },
};

/** The same to scale: an hour of nothing squeezes the work. */
export const RetriedToScale: Story = { args: { result: success(retriedLife), collapseIdle: false } };

/** Events are missing: what is not known is drawn as not known. */
export const MissingEvents: Story = { args: { result: success(brokenLife) } };

/** The same as a table. */
export const List: Story = { args: { result: success(retriedLife), defaultView: "list" } };

export const ZoomedByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    canvas.getByRole("button", { name: /Transcription, Working/ }).focus();
    await userEvent.keyboard("+++");
    await expect(canvas.getByRole("button", { name: "Show all" })).toBeEnabled();
    await userEvent.keyboard("0");
    await expect(canvas.getByRole("button", { name: "Show all" })).toBeDisabled();
  },
};

export const ManyAttempts: Story = { args: { result: success(loopingLife(150)) } };

/** Only the rows in view are in the document, each saying which of how many it is. */
export const TenThousandSpans: Story = {
  args: { result: success(longLife(2_500)) },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole("button", { name: /^Transcription, attempt 1, Waiting/ }).focus();
    await userEvent.keyboard("{End}");
    const last = canvas.getByRole("button", { name: /^Claims extraction, attempt 2,500, Working, Failed/ });
    await expect(last).toHaveFocus();
    await expect(last.closest("li")).toHaveAttribute("aria-posinset", "5000");
    await expect(canvasElement.querySelectorAll(".vf-span").length).toBeLessThan(150);
  },
};

/** The same in words. */
export const TenThousandSpansList: Story = {
  args: { result: success(longLife(2_500)), defaultView: "list" },
};

/** An artifact with more events than are read. */
export const Cut: Story = { args: { result: success({ ...loopingLife(40), isCut: true }) } };

/** All its events are past their retention: what the read model kept of each stage is drawn, and called so. */
export const Summary: Story = { args: { result: success(summarized(completedLife)) } };

/** Only the older events are past their retention. */
export const SummaryAtTheBeginning: Story = {
  args: { result: success(summarized(retriedLife, NOW_MS - 8_000_000)) },
};

export const Narrow: Story = {
  args: { result: success(retriedLife) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { result: success(retriedLife) },
  decorators: [rightToLeft],
};

export const Empty: Story = { args: { result: success({ rows: [], isCut: false }) } };

export const Loading: Story = { args: { result: loading } };

export const Refreshing: Story = { args: { result: refreshing(completedLife) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { result: notStaff } };

export const Error: Story = { args: { result: failing(fn()) } };
