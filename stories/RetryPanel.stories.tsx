import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { RetryPanel, RetryPanelView } from "../src/widgets/RetryPanel";
import {
  completedNote,
  endedRetries,
  failedInClaims,
  failedTyped,
  noRetries,
  retryingNow,
  retryLost,
  someRetries,
} from "./fixtures/retries";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const onRetry = fn();

/** Everything about trying one artifact again. */
const meta = {
  title: "Widgets/RetryPanel",
  component: RetryPanelView,
  subcomponents: { RetryPanel },
  args: {
    result: success(failedInClaims),
    history: success(endedRetries),
    progress: { status: "idle" },
    onRetry,
    nowMs: NOW_MS,
  },
  beforeEach: () => void onRetry.mockClear(),
} satisfies Meta<typeof RetryPanelView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The failed stage is chosen; another choice shows what it would run again and what it keeps. */
export const Failed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radio", { name: /Claims extraction/ })).toBeChecked();
    const plan = () => within(canvas.getByRole("list", { name: "What happens" }));
    await expect(plan().getAllByText("Kept")).toHaveLength(2);
    await expect(plan().getAllByText("Runs again")).toHaveLength(3);
    await expect(canvas.getByRole("radio", { name: /Draft generation It failed earlier/ })).toBeDisabled();
    await userEvent.click(canvas.getByRole("radio", { name: "Transcription" }));
    await expect(plan().getAllByText("Runs again")).toHaveLength(4);
    await userEvent.click(canvas.getByRole("button", { name: "Retry transcription" }));
    await expect(onRetry).toHaveBeenCalledWith("transcription");
  },
};

/** The arrow keys choose, as in any group of radio buttons. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole("radio", { name: /Claims extraction/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("radio", { name: /Everything/ })).toBeChecked();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Retry everything" })).toHaveFocus();
  },
};

/** What was typed has no transcription to repeat. */
export const Typed: Story = { args: { result: success(failedTyped), history: success(noRetries) } };

/** The pipeline has no way to run everything again. */
export const NotSupported: Story = { args: { supported: ["claims_extraction"] } };

export const Running: Story = {
  args: {
    result: success(retryingNow),
    history: success(someRetries),
    progress: { status: "running", attempt: 3 },
  },
};

/** Somebody else is trying already. */
export const UnderWayElsewhere: Story = {
  args: { result: success(retryingNow), history: success(someRetries) },
};

/** Its work died without a word: it may be tried again, by whoever asked before, too. */
export const Lost: Story = {
  args: {
    result: success(retryLost),
    history: success(someRetries),
    progress: { status: "running", attempt: 3 },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Retry claims extraction" }));
    await expect(onRetry).toHaveBeenCalledWith("claims_extraction");
  },
};

export const FailedAgain: Story = {
  args: { progress: { status: "failed", attempt: 2, message: "Model answered 529: overloaded" } },
};

export const Succeeded: Story = {
  args: { result: success(completedNote), progress: { status: "succeeded", attempt: 2 } },
};

export const NothingToRetry: Story = {
  args: { result: success(completedNote), history: success(noRetries) },
};

export const Unknown: Story = { args: { result: success(null) } };

export const Loading: Story = { args: { result: loading, history: loading } };

export const HistoryLoading: Story = { args: { history: loading } };

export const Error: Story = { args: { result: failed }, play: pressRetry };

export const NotStaff: Story = {
  args: { result: notStaff, history: notStaff, connection: { status: "disabled", reason: "not_staff" } },
};

export const NothingChosen: Story = { args: { result: { status: "disabled", reason: "no_artifact" } } };

export const Offline: Story = { args: { connection: offline } };

/** Inside another panel. */
export const Plain: Story = { args: { variant: "plain" } };

export const Narrow: Story = {
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
