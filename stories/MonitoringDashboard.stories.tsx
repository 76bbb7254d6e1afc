import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import {
  formatDashboardState,
  MonitoringDashboard,
  parseDashboardState,
  useOrgBreakdown,
  useTimeRange,
} from "../src";
import { onLiveBackEnd } from "./live/LiveBackEnd";
import { narrow } from "./fixtures/frames";

/**
 * All panels composed, on the real back end, which runs inside this page. Load and viewer are chosen in the toolbar. A card, an
 * alert, a stage or an interval of a chart leads to the list behind it; an artifact to its timeline and its retry.
 */
const meta = {
  title: "Widgets/MonitoringDashboard",
  component: MonitoringDashboard,
  ...onLiveBackEnd,
} satisfies Meta<typeof MonitoringDashboard>;
export default meta;

type Story = StoryObj<typeof meta>;

const SLOW = { timeout: 15_000 };

const whenLoaded: NonNullable<Story["play"]> = async ({ canvas, canvasElement }) => {
  await canvas.findAllByRole("region", undefined, SLOW);
  await waitFor(() => expect(canvasElement.querySelector(".vf-skeleton")).toBeNull(), SLOW);
};

export const Overview: Story = {
  play: async (context) => {
    await whenLoaded(context);
    await expect(context.canvas.getByRole("region", { name: /^Status/ })).toBeVisible();
  },
};

/** From a number to what is behind it, from the artifact to its timeline. */
export const FromSymptomToCause: Story = {
  globals: { load: "incident" },
  play: async ({ canvas }) => {
    const failed = await canvas.findByRole("button", { name: "Failed" }, SLOW);
    await userEvent.click(failed);
    await expect(canvas.getByRole("tab", { name: /Artifacts/ })).toHaveAttribute("aria-selected", "true");
    const table = within(await canvas.findByRole("region", { name: "Artifacts" }));
    await expect(table.getByLabelText("Status")).toHaveValue("failed");
  },
};

export const Incident: Story = { globals: { load: "incident" }, play: whenLoaded };

export const Artifacts: Story = { args: { defaultState: { tab: "artifacts" } }, play: whenLoaded };
export const Events: Story = { args: { defaultState: { tab: "events" } }, play: whenLoaded };
export const History: Story = { args: { defaultState: { tab: "history" } }, play: whenLoaded };
export const Alerts: Story = {
  globals: { load: "incident" },
  args: { defaultState: { tab: "alerts" } },
  play: whenLoaded,
};
export const Retries: Story = {
  globals: { load: "incident" },
  args: { defaultState: { tab: "retries" } },
  play: whenLoaded,
};

/** On the page of one organisation: no alerts, no other organisation, whatever a link asks for. */
export const OneOrganization: Story = {
  render: function OfTheBusiest() {
    const organizations = useOrgBreakdown(useTimeRange().range);
    const [busiest] = organizations.status === "success" ? organizations.data.organizations : [];
    if (busiest === undefined)
      return <p style={{ color: "light-dark(#191c22, #e7e9ee)" }}>No organisation yet</p>;
    return <MonitoringDashboard organizationId={busiest.organization.id} />;
  },
};

/** What a host does to make every view a link. */
export const InAnAddress: Story = {
  render: function Host() {
    const [query, setQuery] = useState("tab=artifacts&artifacts.status=completed");
    return (
      <div
        style={{
          display: "grid",
          gap: 12,
          gridTemplateColumns: "minmax(0, 1fr)",
          color: "light-dark(#191c22, #e7e9ee)",
        }}
      >
        <output
          aria-label="Address"
          style={{ font: "12px ui-monospace, monospace", overflowWrap: "anywhere" }}
        >
          /monitoring?{query}
        </output>
        <MonitoringDashboard
          state={parseDashboardState(query)}
          onStateChange={(state) => setQuery(formatDashboardState(state))}
        />
      </div>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("tab", { name: /History/ }, SLOW));
    await userEvent.click(await canvas.findByRole("button", { name: /^Time range/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Last 7 days" }));
    await expect(canvas.getByLabelText("Address")).toHaveTextContent("tab=history&range=7d");
  },
};

export const NotStaff: Story = {
  globals: { viewer: "non_staff" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("For platform staff only", undefined, SLOW)).toBeVisible();
  },
};

export const Narrow: Story = {
  play: whenLoaded,
  decorators: [narrow],
};
