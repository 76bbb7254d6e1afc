import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { VoiceFlowProvider } from "../../src";
import { live, session, start } from "./liveBackEnd";

let hasStarted = false;

/** The panels' provider on the sandbox in this page. */
export function SandboxHost({ children }: { children: ReactNode }) {
  const viewer = useSyncExternalStore(session.subscribe, session.viewer);
  useEffect(() => {
    if (hasStarted) return;
    hasStarted = true;
    void start();
  }, []);
  return (
    <VoiceFlowProvider client={session.client} viewer={viewer} clock={live.sandbox.clock}>
      {children}
    </VoiceFlowProvider>
  );
}
