import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { createLiveSandbox } from "../../replay/createLiveSandbox";
import { createViewerSession, type ViewerKind } from "../../replay/createViewerSession";
import { excerpt } from "../../replay/excerpt";
import { seedPast } from "../../replay/seedPast";
import type { LoadProfile } from "../../replay/loadProfiles";
import { MonitorProvider } from "../../src";

/** A fixed moment, so that a story shows the same day every time. */
const START_TIME = Date.UTC(2026, 2, 2, 9, 0);
const SPEED = 30;

export interface LiveBackEndProps {
  load: LoadProfile;
  viewer: ViewerKind;
  children: ReactNode;
}

/**
 * The real functions, running in the page under the chosen load and for the chosen viewer, half a minute a second. What
 * begins empty has no past either.
 */
export function LiveBackEnd({ load, viewer, children }: LiveBackEndProps) {
  const [{ live, session, past }] = useState(() => {
    const live = createLiveSandbox({ startTime: START_TIME });
    const past = load === "empty" ? Promise.resolve() : seedPast(live.sandbox, excerpt);
    return { live, session: createViewerSession(live.sandbox), past };
  });
  useEffect(() => {
    let isShown = true;
    void past.then(() => {
      if (isShown) live.sandbox.clock.play({ speed: SPEED });
    });
    return () => {
      isShown = false;
      live.sandbox.clock.pause();
    };
  }, [live, past]);
  useEffect(() => void past.then(() => live.setLoad(load, excerpt)), [live, past, load]);
  useEffect(() => session.signInAs(viewer), [session, viewer]);
  const current = useSyncExternalStore(session.subscribe, session.viewer);
  return (
    <MonitorProvider client={session.client} viewer={current} clock={live.sandbox.clock}>
      {children}
    </MonitorProvider>
  );
}
