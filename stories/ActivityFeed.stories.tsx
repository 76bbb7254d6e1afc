import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ActivityFeed, ActivityFeedView } from "../src/widgets/ActivityFeed";
import { eventNumber, events } from "./fixtures/events";
import { heldList, pagedList } from "./fixtures/lists";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { useSimulatedList } from "./fixtures/useSimulatedList";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const page = events(30);
const onEventSelect = fn();
const onArtifactSelect = fn();

/** The newest events as a calm list. */
const meta = {
  title: "Widgets/ActivityFeed",
  component: ActivityFeedView,
  subcomponents: { ActivityFeed },
  args: { result: success(pagedList(page)), nowMs: NOW_MS, onEventSelect, onArtifactSelect },
  beforeEach: () => {
    onEventSelect.mockClear();
    onArtifactSelect.mockClear();
  },
} satisfies Meta<typeof ActivityFeedView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** An event and its artifact are a click away. */
export const Busy: Story = {
  play: async ({ canvas }) => {
    const [artifact] = canvas.getAllByRole("button", { name: /^Show artifact/ });
    if (artifact) await userEvent.click(artifact);
    await expect(onArtifactSelect).toHaveBeenCalledOnce();
  },
};

/** One tab stop; the arrow keys go through all that can be pressed, Enter presses it. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole("button", { name: "Pause" }).focus();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{End}{Home}{Enter}");
    await expect(onEventSelect).toHaveBeenCalledWith(page[0]);
    await userEvent.tab();
    await expect(canvasElement.ownerDocument.activeElement?.closest("[data-slot=feed]")).toBeFalsy();
  },
};

/** Nothing to press: the list itself takes the focus, so that it can be scrolled. */
export const ReadOnly: Story = { args: { onEventSelect: undefined, onArtifactSelect: undefined } };

export const Held: Story = { args: { result: success(heldList(page, "pause", 12)) } };

export const Loading: Story = { args: { result: loading } };

export const Refreshing: Story = { args: { result: refreshing(pagedList(page)) } };

export const Empty: Story = { args: { result: success(pagedList([])) } };

export const Error: Story = { args: { result: failed }, play: pressRetry };

export const NotStaff: Story = {
  args: { result: notStaff, connection: { status: "disabled", reason: "not_staff" } },
};

export const Offline: Story = { args: { connection: offline } };

export const Narrow: Story = {
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};

const liveEvent = (index: number) => eventNumber(index, 999);

function LiveFeed() {
  const { list, newest } = useSimulatedList({ rowAt: liveEvent, total: 1_000, pageSize: 30, everyMs: 1_200 });
  return <ActivityFeedView result={success(list)} nowMs={liveEvent(newest).occurredAt + 3_000} />;
}

/** Events come in by themselves until the reader pauses or scrolls. */
export const LiveTail: Story = {
  render: () => <LiveFeed />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Pause" }));
    await waitFor(() => expect(canvas.getByRole("button", { name: /new$/ })).toBeVisible(), {
      timeout: 5_000,
    });
    await userEvent.click(canvas.getByRole("button", { name: "Resume" }));
    await expect(canvas.getByText("Live")).toBeVisible();
  },
};
