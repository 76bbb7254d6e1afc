import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { FormatProvider } from "../src";
import { StatusCards, StatusCardsView } from "../src/widgets/StatusCards";
import { busyHour, failingHour, quietHour } from "./fixtures/metrics";
import { NOW_MS } from "./fixtures/now";
import { flowing, idle, stuck } from "./fixtures/pipeline";
import { failing, loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { dayBegun, thinDay, today, yesterday } from "./fixtures/today";
import { narrow } from "./fixtures/frames";

const meta = {
  title: "Widgets/StatusCards",
  component: StatusCardsView,
  subcomponents: { StatusCards },
  args: {
    metrics: success(busyHour),
    pipeline: success(flowing),
    today: success(today),
    yesterday: success(yesterday),
    nowMs: NOW_MS,
    onCardSelect: fn(),
  },
  decorators: [
    (Story) => (
      <FormatProvider locale="en-GB" timeZone="UTC">
        <Story />
      </FormatProvider>
    ),
  ],
} satisfies Meta<typeof StatusCardsView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every card is a button: a host, or the dashboard, shows what is behind the number. */
export const Busy: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Failed" }));
    await expect(args.onCardSelect).toHaveBeenLastCalledWith("failed");
    await userEvent.keyboard("{Tab}{Enter}");
    await expect(args.onCardSelect).toHaveBeenLastCalledWith("active");
  },
};

/** Without a callback the cards are text. */
export const ReadOnly: Story = { args: { onCardSelect: undefined } };

/** The AI service is down, a third fails, people are behind: three cards stand out, the others stay quiet. */
export const Failing: Story = {
  args: { metrics: success(failingHour), pipeline: success(stuck) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Circuit open")).toBeVisible();
  },
};

/** Nothing happened for two hours: zeros, never an old number. */
export const Quiet: Story = { args: { metrics: success(quietHour), pipeline: success(idle) } };

/** Half past midnight: of today's latency and cost nothing is known yet, which is not zero. */
export const DayHasBegun: Story = { args: { today: success(dayBegun) } };

/** Four notes since midnight: percentiles of so few say little, and the card says so. */
export const ThinSample: Story = { args: { today: success(thinDay), yesterday: loading } };

export const Loading: Story = {
  args: { metrics: loading, pipeline: loading, today: loading, yesterday: loading },
};

/** Another organisation was chosen: the numbers of the one before stay until the new ones are there. */
export const Refreshing: Story = { args: { metrics: refreshing(busyHour), today: refreshing(today) } };

export const Offline: Story = { args: { connection: offline } };

export const NotStaff: Story = {
  args: { metrics: notStaff, pipeline: notStaff, today: notStaff, yesterday: notStaff },
};

const retry = fn();
/** One of the queries fails: its cards say so, the others keep their numbers. */
export const PartlyFailed: Story = {
  args: { metrics: failing(retry) },
  play: async ({ canvas }) => {
    retry.mockClear();
    await expect(canvas.getByText("$30.14")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(retry).toHaveBeenCalledOnce();
  },
};

export const Error: Story = {
  args: { metrics: failing(retry), pipeline: failing(retry), today: failing(retry) },
  play: async ({ canvas }) => {
    retry.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(retry).toHaveBeenCalledTimes(3);
  },
};

/** 320 px: the narrowest a panel is made for. */
export const Narrow: Story = {
  decorators: [narrow],
};
