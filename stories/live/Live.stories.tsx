import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import {
  AlertHistory,
  AlertList,
  AlertToasts,
  ArtifactsTable,
  ChartCursorProvider,
  ConfidenceHistogram,
  CostChart,
  ErrorRateChart,
  EventLog,
  LatencyChart,
  OrgBreakdownTable,
  PipelineFlow,
  StatusCards,
  ThroughputChart,
} from "../../src";
import { onLiveBackEnd } from "./LiveBackEnd";

/**
 * The connected widgets on the real back end, which runs inside this page. Load and viewer are chosen in the toolbar.
 */
const meta = {
  title: "Live/Panels",
  ...onLiveBackEnd,
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Overview: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 16 }}>
      <StatusCards />
      <PipelineFlow />
      <EventLog />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const cards = within(within(canvasElement).getByRole("region", { name: /status/i }));
    await waitFor(() => expect(cards.getByText(/received/i)).toBeVisible(), { timeout: 10_000 });
  },
};

export const Artifacts: Story = {
  render: () => <ArtifactsTable />,
};

/** The week before is known; of today, another hour every two minutes. */
export const Charts: Story = {
  render: () => (
    <ChartCursorProvider>
      <div style={{ display: "grid", gap: 16 }}>
        <ThroughputChart />
        <ErrorRateChart />
        <LatencyChart />
        <CostChart />
        <ConfidenceHistogram />
      </div>
    </ChartCursorProvider>
  ),
};

export const Events: Story = { render: () => <EventLog /> };

/** The health check runs every five minutes of the story's time: ten seconds. */
export const Alerts: Story = {
  globals: { load: "incident" },
  render: () => (
    <div style={{ display: "grid", gap: 16 }}>
      <AlertToasts position="bottom-end" />
      <AlertList announces={false} />
      <AlertHistory />
    </div>
  ),
};

/** The numbers grow by an hour every two minutes, when it has been aggregated. */
export const Organizations: Story = { render: () => <OrgBreakdownTable /> };

export const Incident: Story = { ...Overview, globals: { load: "incident" } };

export const Empty: Story = { ...Overview, globals: { load: "empty" } };

export const NotStaff: Story = {
  render: Overview.render,
  globals: { viewer: "non_staff" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText(/staff/i).length).toBeGreaterThan(0));
  },
};

export const SignedOut: Story = {
  render: Overview.render,
  globals: { viewer: "signed_out" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText(/sign/i).length).toBeGreaterThan(0));
  },
};
