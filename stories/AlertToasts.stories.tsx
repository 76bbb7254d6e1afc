import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import type { Alert } from "../src/core/model";
import { Button } from "../src/ui/Button";
import { AlertToasts, AlertToastsView, type AlertToastsViewProps } from "../src/widgets/AlertToasts";
import { allAlerts, breaker, failureRate, latency, queue } from "./fixtures/alerts";
import { failing, loading, notStaff, offline, success } from "./fixtures/results";
import { useSimulatedAlerts } from "./fixtures/useSimulatedAlerts";
import { narrow, rightToLeft } from "./fixtures/frames";

/** Mounted while nothing was wrong; the button, or `play`, has the alerts come up. */
function Raising({ alerts: raised, ...props }: Partial<AlertToastsViewProps> & { alerts: readonly Alert[] }) {
  const { alerts, setAlerts, acknowledgement, answer } = useSimulatedAlerts([]);
  return (
    <div className="vf-root" style={{ display: "grid", gap: 12, justifyItems: "start", minBlockSize: 420 }}>
      <div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>
        <Button onClick={() => setAlerts(raised)}>Raise</Button>
        <Button onClick={answer}>Answer</Button>
        <Button onClick={() => setAlerts([])}>Resolve</Button>
      </div>
      <div style={{ inlineSize: "min(400px, 100%)" }}>
        <AlertToastsView {...props} result={success(alerts)} acknowledgement={acknowledgement} />
      </div>
    </div>
  );
}

const meta = {
  title: "Widgets/AlertToasts",
  component: AlertToastsView,
  subcomponents: { AlertToasts },
  args: { result: success([]), dismissAfterMs: 0, onAlertSelect: fn() },
} satisfies Meta<typeof AlertToastsView>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

const raise: Play = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole("button", { name: "Raise" }));
  await waitFor(() => expect(canvas.getAllByRole("dialog").length).toBeGreaterThan(0));
};

/** Read out at once; stays until somebody takes it up, dismisses it, or it resolves. */
export const Critical: Story = {
  render: (args) => <Raising {...args} alerts={[failureRate]} />,
  play: async (context) => {
    await raise(context);
    const { canvas, args } = context;
    await expect(
      canvas.getByText(/^New alert: Failure rate, critical/).closest("[role='alert']"),
    ).not.toBeNull();
    await userEvent.click(canvas.getByRole("button", { name: "Show where: Failure rate, critical" }));
    await expect(args.onAlertSelect).toHaveBeenLastCalledWith(failureRate);
  },
};

/** Read out when the reader pauses. */
export const High: Story = {
  render: (args) => <Raising {...args} alerts={[latency]} />,
  play: async (context) => {
    await raise(context);
    const { canvas } = context;
    await expect(canvas.getByText(/^New alert: Latency, high/).closest("[role='status']")).not.toBeNull();
  },
};

export const Several: Story = {
  render: (args) => <Raising {...args} alerts={[latency, failureRate, queue]} />,
  play: raise,
};

/** The three gravest stand; the others are a press away. */
export const Grouped: Story = {
  render: (args) => (
    <Raising {...args} alerts={allAlerts.map((alert) => ({ ...alert, state: "open" as const }))} />
  ),
  play: async (context) => {
    await raise(context);
    const { canvas } = context;
    await expect(canvas.getAllByRole("dialog")).toHaveLength(3);
    await userEvent.click(canvas.getByRole("button", { name: "3 more" }));
    await expect(canvas.getAllByRole("dialog")).toHaveLength(6);
    await userEvent.click(canvas.getByRole("button", { name: "Show fewer" }));
    await expect(canvas.getAllByRole("dialog")).toHaveLength(3);
  },
};

/** F6 goes there, Escape dismisses, and the focus goes back where it was. */
export const Keyboard: Story = {
  render: (args) => <Raising {...args} alerts={[failureRate, latency]} />,
  play: async (context) => {
    await raise(context);
    const { canvas } = context;
    await userEvent.keyboard("{F6}");
    await expect(canvas.getByRole("region", { name: "New alerts (F6)" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.getAllByRole("dialog")).toHaveLength(1));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvas.getByRole("button", { name: "Raise" })).toHaveFocus();
  },
};

/** Goes when the alert is taken up, here or anywhere else. */
export const Acknowledged: Story = {
  render: (args) => <Raising {...args} alerts={[breaker]} />,
  play: async (context) => {
    await raise(context);
    const { canvas } = context;
    await userEvent.click(canvas.getByRole("button", { name: "Acknowledge Circuit breaker open, critical" }));
    await expect(canvas.getByRole("button", { name: /^Acknowledging/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Answer" }));
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
  },
};

/** Over the page, in a corner the host chose. */
export const BottomEnd: Story = {
  args: { position: "bottom-end" },
  render: (args) => <Raising {...args} alerts={[latency, failureRate]} />,
  play: raise,
};

export const Offline: Story = {
  args: { connection: offline },
  render: (args) => <Raising {...args} alerts={[failureRate]} />,
  play: raise,
};

/** What holds already is no news, and takes no room. */
export const NothingNew: Story = {
  args: { result: success([failureRate]) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(canvas.queryByRole("region")).toBeNull();
  },
};

export const Loading: Story = { args: { result: loading } };

export const NotStaff: Story = { args: { result: notStaff } };

const retry = fn();
/** Nobody would be told of anything: that is told. */
export const Error: Story = {
  args: { result: failing(retry) },
  play: async ({ canvas }) => {
    retry.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(retry).toHaveBeenCalledOnce();
  },
};

export const Narrow: Story = {
  render: (args) => <Raising {...args} alerts={[latency, failureRate, queue, breaker]} />,
  decorators: [narrow],
  play: raise,
};

export const RightToLeft: Story = {
  render: (args) => <Raising {...args} alerts={[latency, failureRate]} />,
  decorators: [rightToLeft],
  play: raise,
};
