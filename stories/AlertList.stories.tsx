import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { MINUTE_MS } from "../src/core/timeWindow";
import { AlertList, AlertListView } from "../src/widgets/AlertList";
import { Button } from "../src/ui/Button";
import {
  acknowledged,
  acknowledgementAt,
  allAlerts,
  alertWith,
  breaker,
  failureRate,
  latency,
  queue,
} from "./fixtures/alerts";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { useSimulatedAlerts } from "./fixtures/useSimulatedAlerts";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const meta = {
  title: "Widgets/AlertList",
  component: AlertListView,
  subcomponents: { AlertList },
  args: {
    result: success([breaker, failureRate, queue, acknowledged(latency)]),
    nowMs: NOW_MS,
    checkedAt: NOW_MS - 2 * MINUTE_MS,
    acknowledgement: acknowledgementAt(),
    onAlertSelect: fn(),
  },
} satisfies Meta<typeof AlertListView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two critical alerts, one that is high, and one that somebody knows of already. */
export const Incident: Story = {
  play: async ({ args, canvas }) => {
    const names = canvas.getAllByRole("listitem").map((item) => item.textContent);
    await expect(names[0]).toContain("Circuit breaker open");
    await expect(names[2]).toContain("Acknowledged by Ama Owusu");
    await userEvent.click(canvas.getByRole("button", { name: "Show where: Queue depth, high" }));
    await expect(args.onAlertSelect).toHaveBeenCalledWith(queue);
  },
};

/** All six conditions at once. */
export const Everything: Story = { args: { result: success(allAlerts) } };

export const OneHigh: Story = { args: { result: success([latency]) } };

export const Acknowledged: Story = { args: { result: success([acknowledged(failureRate)]) } };

/** Somebody whom the directory does not know. */
export const AcknowledgedByUnknown: Story = {
  args: { result: success([acknowledged(failureRate, { id: "user_90d11e", name: null })]) },
};

const acknowledge = fn();
/** The button is locked from the first press until the answer is there, and keeps the focus. */
export const Acknowledging: Story = {
  args: {
    result: success([failureRate]),
    acknowledgement: acknowledgementAt({ status: "pending" }, acknowledge),
  },
  play: async ({ canvas }) => {
    acknowledge.mockClear();
    const button = canvas.getByRole("button", { name: /^Acknowledging/ });
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await expect(acknowledge).not.toHaveBeenCalled();
  },
};

export const AcknowledgeFailed: Story = {
  args: {
    result: success([failureRate]),
    acknowledgement: acknowledgementAt({
      status: "failed",
      error: { code: "server_error", message: "The function timed out after 1 s." },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Not acknowledged: The server could not answer")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Acknowledge Failure rate, critical" })).toBeEnabled();
  },
};

/** It resolved between the look and the press. */
export const AcknowledgeRefused: Story = {
  args: {
    result: success([failureRate]),
    acknowledgement: acknowledgementAt({ status: "refused", reason: "resolved", message: "" }),
  },
};

/** Without callbacks there is nothing to press. */
export const ReadOnly: Story = { args: { acknowledgement: undefined, onAlertSelect: undefined } };

function Changing() {
  const { alerts, setAlerts, acknowledgement, answer } = useSimulatedAlerts([latency]);
  return (
    <>
      <AlertListView result={success(alerts)} nowMs={NOW_MS} acknowledgement={acknowledgement} />
      <div className="vf-root" style={{ display: "flex", gap: 8, marginBlockStart: 12 }}>
        <Button onClick={() => setAlerts([...alerts, alertWith({ alertId: `alert_${alerts.length}` })])}>
          Raise
        </Button>
        <Button onClick={answer}>Answer</Button>
        <Button onClick={() => setAlerts([])}>Resolve</Button>
      </div>
    </>
  );
}

/** An alert comes up and is announced, is acknowledged, and resolves; the focus stays in the list. */
export const Live: Story = {
  render: () => <Changing />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Raise" }));
    const announced = await canvas.findByText(/^New alert: Failure rate, critical\. 38\.4% of/);
    await expect(announced.closest("[role='alert']")).not.toBeNull();

    const button = canvas.getByRole("button", { name: "Acknowledge Failure rate, critical" });
    button.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(canvas.getByRole("button", { name: "Answer" }));
    const [first] = canvas.getAllByRole("listitem");
    await expect(within(first ?? canvasElement).getByText(/^Acknowledged by Ama Owusu/)).toBeVisible();

    await userEvent.click(canvas.getByRole("button", { name: "Resolve" }));
    await waitFor(() => expect(canvas.getByText("No open alerts")).toBeVisible());
  },
};

export const Empty: Story = { args: { result: success([]), checkedAt: NOW_MS - 2 * MINUTE_MS } };

/** The first five minutes of a monitor, and one whose cron jobs are not registered. */
export const NeverChecked: Story = { args: { result: success([]), checkedAt: null } };

/** No alert means nothing where nobody looks. */
export const ChecksStopped: Story = {
  args: { result: success([]), checkedAt: NOW_MS - 40 * MINUTE_MS },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Health checks have stopped")).toBeVisible();
    await expect(canvas.queryByText("No open alerts")).toBeNull();
  },
};

/** What is known stays, under what it lacks. */
export const ChecksStoppedWithAlerts: Story = { args: { checkedAt: NOW_MS - 40 * MINUTE_MS } };

/** Nobody can say that nothing is wrong now, only that nothing was. */
export const EmptyOffline: Story = { args: { result: success([]), connection: offline } };

export const Loading: Story = { args: { result: loading } };

export const Refreshing: Story = { args: { result: refreshing([failureRate, queue]) } };

export const Offline: Story = { args: { connection: offline } };

export const Error: Story = { args: { result: failed }, play: pressRetry };

export const NotStaff: Story = {
  args: { result: notStaff, connection: { status: "disabled", reason: "not_staff" } },
};

export const Narrow: Story = {
  args: { result: success(allAlerts) },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
