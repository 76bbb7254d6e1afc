import "../../src/styles/styles.css";
// First of ours, because it gives a page what function modules expect, and the schema imports some of them.
import { createSandbox, type Sandbox } from "../../sandbox";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { internal } from "../../convex/_generated/api";
import schema from "../../convex/schema";
import { createViewerSession, type ViewerSession } from "../../replay/createViewerSession";
import { AlertList, ArtifactsTable, EventLog, PipelineFlow, StatusCards, VoiceFlowProvider } from "../../src";
import type { ViewerLoad, ViewerUsage } from "./ViewerMinute";

const modules = import.meta.glob(["../../convex/**/*.ts", "!../../convex/**/*.d.ts"]);
const { logEvent } = internal.models.voicePipelineEvents;

/** The panels of an admin app's overview, as a host mounts them. */
function Dashboard({ session, sandbox }: { session: ViewerSession; sandbox: Sandbox }) {
  const viewer = useSyncExternalStore(session.subscribe, session.viewer);
  return (
    <VoiceFlowProvider client={session.client} viewer={viewer} clock={sandbox.clock}>
      <StatusCards />
      <PipelineFlow />
      <AlertList />
      <ArtifactsTable />
      <EventLog />
    </VoiceFlowProvider>
  );
}

window.measureViewer = async ({ known, events, perSecond }: ViewerLoad): Promise<ViewerUsage> => {
  const startTime = known.at(-1)?.occurredAt ?? Date.now();
  const sandbox = createSandbox({ schema, modules, startTime });
  for (const event of known) await sandbox.run(logEvent, { ...event });
  const session = createViewerSession(sandbox);
  session.signInAs("staff");
  const element = document.getElementById("root");
  if (element === null) throw new Error("index.html has no #root");
  const root = createRoot(element);
  root.render(<Dashboard session={session} sandbox={sandbox} />);
  await settle(sandbox);
  await sandbox.clock.advance(10_000); // whatever a dashboard does once, it has done
  await settle(sandbox);

  const usage: ViewerUsage = {};
  const stop = sandbox.usage.subscribe(({ path, kind, documentsRead, bytesRead }) => {
    if (kind !== "query") return;
    const sum = (usage[path] ??= { runs: 0, documentsRead: 0, bytesRead: 0 });
    sum.runs += 1;
    sum.documentsRead += documentsRead;
    sum.bytesRead += bytesRead;
  });
  for (const event of events) {
    await sandbox.clock.advance(1_000 / perSecond);
    await sandbox.run(logEvent, { ...event, occurredAt: sandbox.clock.now() });
    await settle(sandbox);
  }
  stop();
  root.unmount();
  sandbox.close();
  return usage;
};

/** Until server and page have told each other everything. */
async function settle(sandbox: Sandbox): Promise<void> {
  let frames: number;
  do {
    frames = sandbox.network.frames.length;
    await sandbox.settle();
    await new Promise((resolve) => setTimeout(resolve)); // React has drawn and run its effects
  } while (sandbox.network.frames.length !== frames);
}
