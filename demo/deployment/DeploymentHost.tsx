import { ConvexReactClient } from "convex/react";
import { type ReactNode, useState } from "react";
import { type Viewer, VoiceFlowProvider } from "../../src";

/** Somebody's own sign-in goes here. The demo takes a ready token of a member of staff from the environment. */
const token = import.meta.env["VITE_CONVEX_TOKEN"] as string | undefined;

/** The panels' provider on a real deployment. */
export function DeploymentHost({ url, children }: { url: string; children: ReactNode }) {
  const [viewer, setViewer] = useState<Viewer>({ status: token === undefined ? "signed_out" : "unknown" });
  const [client] = useState(() => {
    const client = new ConvexReactClient(url);
    if (token !== undefined) {
      client.setAuth(
        () => Promise.resolve(token),
        (isAccepted) =>
          setViewer(isAccepted ? { status: "signed_in", isPlatformStaff: true } : { status: "signed_out" }),
      );
    }
    return client;
  });
  return (
    <VoiceFlowProvider client={client} viewer={viewer}>
      {children}
    </VoiceFlowProvider>
  );
}
