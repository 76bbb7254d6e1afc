import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { AlertHistory, AlertHistoryView } from "../src/widgets/AlertHistory";
import { Button } from "../src/ui/Button";
import { alertHistory, alertNumber } from "./fixtures/alertHistory";
import { heldList, pagedList } from "./fixtures/lists";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { useSimulatedList } from "./fixtures/useSimulatedList";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const page = alertHistory(40);

const meta = {
  title: "Widgets/AlertHistory",
  component: AlertHistoryView,
  subcomponents: { AlertHistory },
  args: {
    result: success(pagedList(page, { more: "available" })),
    nowMs: NOW_MS,
    onAlertSelect: fn(),
  },
} satisfies Meta<typeof AlertHistoryView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** What holds now on top, marked while nobody has taken it up. */
export const Busy: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    const [first] = await canvas.findAllByRole("button", { name: /^Show where: Queue depth/ });
    await userEvent.click(first ?? canvasElement);
    await expect(args.onAlertSelect).toHaveBeenCalledOnce();
  },
};

/** A row opens to what the alert meant and what became of it. */
export const OpenRow: Story = {
  play: async ({ canvas, canvasElement }) => {
    const [first] = await canvas.findAllByRole("rowheader");
    await userEvent.click(first ?? canvasElement);
    await expect(
      canvas.getByText("214 artifacts wait for Claims extraction; the limit is 50."),
    ).toBeVisible();
    await expect(canvas.getByText("Not yet: the condition still holds")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.queryByRole("region", { name: "Alert" })).toBeNull());
    await userEvent.keyboard("{Enter}");
  },
};

const onFiltersChange = fn();
export const Filters: Story = {
  args: {
    filters: { severity: "critical", state: "resolved" },
    result: success(
      pagedList(page.filter(({ severity, state }) => severity === "critical" && state === "resolved")),
    ),
    onFiltersChange,
  },
  play: async ({ canvas }) => {
    onFiltersChange.mockClear();
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Condition" }), "Latency");
    await expect(onFiltersChange).toHaveBeenCalledWith({
      condition: "latency",
      severity: "critical",
      state: "resolved",
    });
  },
};

function LiveHistory() {
  const { list, arrive } = useSimulatedList({ rowAt: (index) => alertNumber(index, 99), total: 80 });
  return (
    <>
      <AlertHistoryView result={success(list)} nowMs={NOW_MS} />
      <div className="vf-root" style={{ marginBlockStart: 12 }}>
        <Button onClick={() => arrive(1)}>Raise</Button>
      </div>
    </>
  );
}

/** A paused list stands still while alerts open, and counts them. */
export const LiveTail: Story = {
  render: () => <LiveHistory />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Pause" }));
    await userEvent.click(canvas.getByRole("button", { name: "Raise" }));
    await userEvent.click(await canvas.findByRole("button", { name: "1 new" }));
    await expect(canvas.getByText("Live")).toBeVisible();
  },
};

export const Held: Story = { args: { result: success(heldList(page, "pause", 2)) } };

export const Loading: Story = { args: { result: loading } };

export const Refreshing: Story = { args: { result: refreshing(pagedList(page)) } };

export const Empty: Story = { args: { result: success(pagedList([])) } };

export const FilteredEmpty: Story = {
  args: { result: success(pagedList([])), defaultFilters: { condition: "inactivity" } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("No alert matches")).toBeVisible();
    const [clear] = canvas.getAllByRole("button", { name: "Clear filters" });
    await userEvent.click(clear ?? canvasElement);
    await expect(canvas.getByText("No alerts yet")).toBeVisible();
  },
};

export const Error: Story = { args: { result: failed }, play: pressRetry };

export const NotStaff: Story = {
  args: { result: notStaff, connection: { status: "disabled", reason: "not_staff" } },
};

export const Offline: Story = { args: { connection: offline } };

export const Narrow: Story = {
  args: { defaultExpandedId: page[0]?.alertId ?? null },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
