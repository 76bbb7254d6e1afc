import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { StatusCardsView } from "../src/widgets/StatusCards";
import { busyHour, failingHour, quietHour } from "./fixtures/metrics";
import { NOW_MS } from "./fixtures/now";
import { flowing, idle, stuck } from "./fixtures/pipeline";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";

const meta = {
  title: "Widgets/StatusCards",
  component: StatusCardsView,
  args: { metrics: success(busyHour), pipeline: success(flowing), nowMs: NOW_MS },
} satisfies Meta<typeof StatusCardsView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Busy: Story = {};

/** The AI service is down, a third fails, people are behind: three cards stand out, three stay quiet. */
export const Failing: Story = {
  args: { metrics: success(failingHour), pipeline: success(stuck) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Circuit open")).toBeVisible();
  },
};

/** Nothing happened for two hours: zeros, never an old number. */
export const Quiet: Story = { args: { metrics: success(quietHour), pipeline: success(idle) } };

export const Loading: Story = { args: { metrics: loading, pipeline: loading } };

/** Another organisation was chosen: the numbers of the one before stay until the new ones are there. */
export const Refreshing: Story = { args: { metrics: refreshing(busyHour) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = { args: { metrics: notStaff, pipeline: notStaff } };

const retry = fn();
export const Error: Story = {
  args: { metrics: failing(retry) },
  play: async ({ canvasElement }) => {
    retry.mockClear();
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Try again" }));
    await expect(retry).toHaveBeenCalledOnce();
  },
};

/** 320 px: the narrowest a panel is made for. */
export const Narrow: Story = {
  decorators: [(Story) => <div style={{ inlineSize: 320 }}>{Story()}</div>],
};
