import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { possibleRetries } from "../src/core/retries";
import { RetryButton, RetryButtonView } from "../src/widgets/RetryButton";
import { failedInClaims, retryingNow } from "./fixtures/retries";

const retries = possibleRetries(failedInClaims);
const onRetry = fn();

/** Starts a retry where it stands: beside an artifact, in a cell, in a host's own page. */
const meta = {
  title: "Widgets/RetryButton",
  component: RetryButtonView,
  subcomponents: { RetryButton },
  args: {
    kind: "claims_extraction",
    possibility: retries.claims_extraction,
    progress: { status: "idle" },
    onRetry,
  },
  beforeEach: () => void onRetry.mockClear(),
} satisfies Meta<typeof RetryButtonView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Possible: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Retry claims extraction" }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** Locked, but not out of the tab order: the reason is read with it, and shown beside it. */
export const NotPossible: Story = {
  args: { kind: "draft_generation", possibility: retries.draft_generation },
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Retry draft generation" });
    await userEvent.click(button);
    await expect(onRetry).not.toHaveBeenCalled();
    await expect(button).toHaveAccessibleDescription("It failed earlier and never came this far.");
  },
};

/** Everything is asked for once more. Escape changes nothing, and the focus comes back. */
export const Everything: Story = {
  args: { kind: "full_pipeline", possibility: retries.full_pipeline },
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole("button", { name: "Retry everything" });
    await userEvent.click(button);
    const page = within(canvasElement);
    const dialog = await page.findByRole("alertdialog", { name: "Retry everything?" });
    await expect(within(dialog).getAllByRole("listitem")).toHaveLength(5);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(page.queryByRole("alertdialog")).toBeNull());
    await expect(onRetry).not.toHaveBeenCalled();
    await waitFor(() => expect(button).toHaveFocus());

    await userEvent.keyboard("{Enter}");
    const again = await page.findByRole("alertdialog");
    await userEvent.click(within(again).getByRole("button", { name: "Retry everything" }));
    await expect(onRetry).toHaveBeenCalledOnce();
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** The question itself. */
export const Asking: Story = {
  args: { kind: "full_pipeline", possibility: retries.full_pipeline },
  parameters: { layout: "fullscreen" },
  decorators: [(Story) => <div style={{ minBlockSize: 420 }}>{Story()}</div>],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Retry everything" }));
    await expect(await within(canvasElement).findByRole("alertdialog")).toBeVisible();
  },
};

export const Starting: Story = {
  args: { progress: { status: "starting" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Retrying…" }));
    await expect(onRetry).not.toHaveBeenCalled();
  },
};

export const Running: Story = {
  args: {
    progress: { status: "running", attempt: 2 },
    possibility: possibleRetries(retryingNow).claims_extraction,
  },
};

export const Succeeded: Story = {
  args: {
    progress: { status: "succeeded", attempt: 2 },
    possibility: possibleRetries(retryingNow).claims_extraction,
  },
};

/** It failed again, with the pipeline's own words, and can be tried once more. */
export const FailedAgain: Story = {
  args: { progress: { status: "failed", attempt: 2, message: "Model answered 529: <b>overloaded</b>" } },
};

export const Refused: Story = {
  args: {
    progress: { status: "refused", reason: "host_refused", message: "There is no such note any more." },
  },
};

export const NotStarted: Story = {
  args: {
    progress: {
      status: "not_started",
      error: { code: "server_error", message: "The function timed out after 1 s." },
    },
  },
};

export const NotStaff: Story = {
  args: { progress: { status: "refused", reason: "not_staff", message: "Only signed-in platform staff" } },
};

/** As in a table: what is not visible is in the tooltip, and read out. */
export const Compact: Story = {
  args: { size: "compact", progress: { status: "failed", attempt: 2, message: "Model answered 529" } },
};
