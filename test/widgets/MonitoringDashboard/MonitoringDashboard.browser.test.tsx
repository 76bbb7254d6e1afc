import "../../../src/styles/styles.css";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { VoiceFlowProvider } from "../../../src/VoiceFlowProvider";
import {
  type DashboardState,
  formatDashboardState,
  MonitoringDashboard,
  type MonitoringDashboardProps,
  parseDashboardState,
} from "../../../src/widgets/MonitoringDashboard";
import { MonitorWorld } from "../../hooks/monitorWorld";

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => {
  cleanup();
  world.sandbox.close();
});

/** Two notes came; one of them failed in transcription. */
async function logTwoNotes(): Promise<void> {
  await world.log(
    { artifactId: "good", organizationId: "org-a" },
    { artifactId: "bad", organizationId: "org-a" },
    { artifactId: "bad", eventType: "transcription_started" },
    { artifactId: "bad", eventType: "transcription_failed", errorMessage: "No audio" },
    { artifactId: "bad", eventType: "artifact_failed", errorMessage: "No audio" },
  );
}

async function show(props: MonitoringDashboardProps = {}) {
  render(
    <VoiceFlowProvider
      viewer={world.viewer}
      client={world.client}
      clock={world.clock}
      locale="en-GB"
      timeZone="UTC"
    >
      <MonitoringDashboard {...props} />
    </VoiceFlowProvider>,
  );
  await world.settle();
}

/** A host that keeps all of it in one text. */
function Host({ onQuery }: { onQuery: (query: string) => void }) {
  const [query, setQuery] = useState("");
  const change = (state: DashboardState) => {
    setQuery(formatDashboardState(state));
    onQuery(formatDashboardState(state));
  };
  return <MonitoringDashboard state={parseDashboardState(query)} onStateChange={change} />;
}

const tab = (name: RegExp) => screen.getByRole("tab", { name });
const panel = () => screen.getByRole("tabpanel");
const region = (name: string | RegExp) => within(panel()).findByRole("region", { name });
/** Functions that were asked for since so many frames. */
const askedSince = (frame: number) =>
  world.sandbox.network.frames
    .slice(frame)
    .flatMap(({ message }) => (message.type === "ModifyQuerySet" ? message.modifications : []))
    .flatMap((change) => (change.type === "Add" ? change.udfPath : []));

async function press(element: HTMLElement) {
  await userEvent.click(element);
  await world.settle();
}

test("from the card of failures to the failed notes, to what happened to one, to its retry", async () => {
  await logTwoNotes();
  await show();
  await press(within(await region(/Status/)).getByRole("button", { name: "Failed" }));

  expect(tab(/Artifacts/)).toHaveAttribute("aria-selected", "true");
  expect(panel()).toHaveFocus();
  const table = within(await region("Artifacts"));
  expect(table.getByLabelText("Status")).toHaveValue("failed");
  await waitFor(() => expect(table.getAllByRole("row")).toHaveLength(2));

  act(() => {
    table.getByRole("rowheader").focus();
  });
  await userEvent.keyboard("{Enter}");
  await world.settle();
  expect(await region("Timeline")).toBeVisible();
  expect(await region(/Retry/)).toBeVisible();
});

test("from a stage to its artifacts", async () => {
  await logTwoNotes();
  await show();
  await press(within(await region("Pipeline")).getByRole("button", { name: /^Transcription/ }));
  expect(within(await region("Artifacts")).getByLabelText("Stage")).toHaveValue("transcription");
});

test("only the tab that is shown asks for anything; tabs are one stop, and arrows move", async () => {
  await show();
  expect(askedSince(0).some((path) => path.includes("voicePipelineArtifacts"))).toBe(false);
  act(() => {
    tab(/Overview/).focus();
  });
  await userEvent.keyboard("{ArrowRight}{Enter}");
  await world.settle();
  expect(tab(/Artifacts/)).toHaveAttribute("aria-selected", "true");

  const frame = world.sandbox.network.frames.length;
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  await world.settle();
  expect(tab(/History/)).toHaveAttribute("aria-selected", "true");
  await logTwoNotes();
  await world.advance(5_000);
  await waitFor(() =>
    expect(askedSince(frame).some((path) => path.includes("getHistoricalMetrics"))).toBe(true),
  );
  for (const left of ["voicePipelineArtifacts", "getRealTimeMetrics", "getPipelineState"]) {
    expect(askedSince(frame).filter((path) => path.includes(left))).toEqual([]);
    expect(world.subscriptions.filter((path) => path.includes(left))).toEqual([]);
  }
});

test("in a page that runs from right to left the next tab is to the left", async () => {
  document.documentElement.dir = "rtl";
  onTestFinished(() => document.documentElement.removeAttribute("dir"));
  await show();
  act(() => {
    tab(/Overview/).focus();
  });
  await userEvent.keyboard("{ArrowLeft}");
  expect(tab(/Artifacts/)).toHaveFocus();
});

test("a host keeps all of it in its address, and a link shows the same again", async () => {
  await logTwoNotes();
  const onQuery = vi.fn();
  render(
    <VoiceFlowProvider viewer={world.viewer} client={world.client} clock={world.clock}>
      <Host onQuery={onQuery} />
    </VoiceFlowProvider>,
  );
  await world.settle();
  await press(within(await region(/Status/)).getByRole("button", { name: "Failed" }));
  expect(onQuery).toHaveBeenLastCalledWith("tab=artifacts&artifacts.status=failed");
  await press(tab(/Overview/));
  expect(onQuery).toHaveBeenLastCalledWith("artifacts.status=failed");
  await press(tab(/Artifacts/));
  expect(within(await region("Artifacts")).getByLabelText("Status")).toHaveValue("failed");
  await press(within(panel()).getByRole("columnheader", { name: "Latency" }));
  expect(onQuery).toHaveBeenLastCalledWith("tab=artifacts&artifacts.status=failed&sort=-latency");
  expect(within(panel()).getByRole("columnheader", { name: "Latency" }).ariaSort).toBe("descending");
});

test("a piece the host keeps does not move unless the host moves it; the others do", async () => {
  const onStateChange = vi.fn();
  await show({ state: { tab: "overview" }, onStateChange });
  await press(tab(/Events/));
  expect(onStateChange).toHaveBeenLastCalledWith(expect.objectContaining({ tab: "events" }));
  expect(tab(/Overview/)).toHaveAttribute("aria-selected", "true");
});

test("of one organisation, nothing of another is shown, and no filter leads out of it", async () => {
  await logTwoNotes();
  await world.log({ artifactId: "foreign", organizationId: "org-b" });
  await show({ organizationId: "org-b", defaultState: { artifactFilters: { organizationId: "org-a" } } });
  expect(screen.queryByRole("region", { name: "Alerts" })).toBeNull();
  expect(screen.queryByRole("tab", { name: /Alerts/ })).toBeNull();
  expect(within(await region("Activity")).getAllByRole("listitem")).toHaveLength(1);

  await press(tab(/Artifacts/));
  const table = within(await region("Artifacts"));
  await waitFor(() => expect(table.getAllByRole("rowheader")).toHaveLength(1));
  expect(table.getByRole("rowheader")).toHaveTextContent("foreign");
  expect(table.queryByLabelText(/Organisation/)).toBeNull();
  expect(table.queryByRole("columnheader", { name: "Organisation" })).toBeNull();

  await press(tab(/Events/));
  const log = within(await region("Events"));
  await waitFor(() => expect(log.getAllByRole("rowheader")).toHaveLength(1));
  await press(tab(/History/));
  expect(await region("Throughput")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Organisations" })).toBeNull();
});

test("of one organisation, a link to what the platform alone has shows the overview", async () => {
  await show({ organizationId: "org-b", defaultState: { tab: "alerts" } });
  expect(tab(/Overview/)).toHaveAttribute("aria-selected", "true");
});

test("who may see nothing is told so once, and nothing is asked", async () => {
  world.viewer = { status: "signed_in", isPlatformStaff: false };
  await world.render(<MonitoringDashboard />);
  expect(
    within(screen.getByRole("region", { name: "Monitoring" })).getByText("For platform staff only"),
  ).toBeVisible();
  expect(screen.queryByRole("tab")).toBeNull();
  expect(world.subscriptions).toEqual([]);
});
