// First: it prepares the page for function modules.
import { createSandbox } from "../../sandbox"; // "voice-flow-monitor/sandbox"
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { internal } from "../../convex/_generated/api";
import schema from "../../convex/schema";
import { EventLog, type Viewer, VoiceFlowProvider } from "../../src"; // "voice-flow-monitor"
import "../../src/styles/styles.css"; // "voice-flow-monitor/styles.css": without it lists have no height, and no rows

const modules = import.meta.glob(["../../convex/**/*.ts", "!../../convex/**/*.d.ts"]);
const STAFF: Viewer = { status: "signed_in", isPlatformStaff: true };

const open = () => {
  const sandbox = createSandbox({ schema, modules, startTime: Date.UTC(2026, 0, 1, 12) });
  const client = sandbox.createClient();
  const signInAs = (role: string) => client.setAuth(async () => sandbox.token({ sub: "ada", role }));
  const show = () =>
    render(
      <VoiceFlowProvider client={client} clock={sandbox.clock} viewer={STAFF} locale="en-GB" timeZone="UTC">
        <EventLog />
      </VoiceFlowProvider>,
    );
  /** An event of the pipeline; a second later every panel has looked. */
  const push = async (artifactId: string) => {
    await sandbox.run(internal.models.voicePipelineEvents.logEvent, {
      eventId: `received ${artifactId}`,
      eventType: "artifact_received",
      artifactId,
      occurredAt: sandbox.clock.now(),
    });
    await advance(1_000);
  };
  const advance = (durationMs: number) => act(() => sandbox.clock.advance(durationMs));
  return { sandbox, signInAs, show, push, advance };
};

let host: ReturnType<typeof open>;
beforeEach(() => {
  host = open();
});
afterEach(() => {
  cleanup();
  host.sandbox.close();
});

test("staff see events as they happen, and what stands still while the network is gone", async () => {
  host.signInAs("platform_staff");
  host.show();
  await host.push("note 1");
  expect(await screen.findByTitle("note 1")).toBeDefined();

  act(() => host.sandbox.network.disconnect());
  expect(await screen.findByText(/^Offline, as of 12:00/)).toBeDefined();
  await host.push("note 2");
  expect(screen.queryByTitle("note 2")).toBeNull();

  act(() => host.sandbox.network.connect());
  expect(await screen.findByTitle("note 2")).toBeDefined();
});

test("the server refuses anybody else, whatever the page says", async () => {
  host.signInAs("coach");
  host.show();
  expect(await screen.findByText(/may not see this/)).toBeDefined();
});

test("events are kept for two days", async () => {
  host.signInAs("platform_staff");
  host.show();
  await host.push("note 1");
  expect(await screen.findByTitle("note 1")).toBeDefined();
  await host.advance(51 * 60 * 60_000); // the clean-up runs within
  expect(await screen.findByText("No events yet")).toBeDefined();
});
