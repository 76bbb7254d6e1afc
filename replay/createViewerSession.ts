import type { ConvexReactClient } from "convex/react";
import type { Sandbox } from "../sandbox";
import type { Viewer } from "../src/hooks";

/** Who may look at the demo and the live stories. `claims` are what the token says; nobody has none. */
export const VIEWERS = {
  staff: { label: "Platform staff", claims: { sub: "sam", role: "platform_staff" } },
  non_staff: { label: "Not staff", claims: { sub: "nora", role: "coach" } },
  signed_out: { label: "Signed out", claims: null },
} as const;

export type ViewerKind = keyof typeof VIEWERS;

export interface ViewerSession {
  client: ConvexReactClient;
  /** What to give to the provider: unknown until the server has accepted the token. */
  viewer: () => Viewer;
  subscribe: (listener: () => void) => () => void;
  signInAs: (kind: ViewerKind) => void;
}

/** A client of the sandbox, and who it is signed in as. */
export function createViewerSession(sandbox: Sandbox): ViewerSession {
  const client = sandbox.createClient();
  const listeners = new Set<() => void>();
  let viewer: Viewer = { status: "signed_out" };
  const become = (next: Viewer) => {
    viewer = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    client,
    viewer: () => viewer,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signInAs: (kind) => {
      const { claims } = VIEWERS[kind];
      if (claims === null) {
        client.clearAuth();
        become({ status: "signed_out" });
        return;
      }
      become({ status: "unknown" });
      client.setAuth(
        async () => sandbox.token(claims),
        (isAccepted) =>
          become(
            isAccepted
              ? { status: "signed_in", isPlatformStaff: claims.role === "platform_staff" }
              : { status: "signed_out" },
          ),
      );
    },
  };
}
