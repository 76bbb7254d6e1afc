import type { Decorator, StoryContext } from "@storybook/react-vite";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { createLiveSandbox, type LiveSandbox } from "../../replay/createLiveSandbox";
import { createViewerSession, type ViewerKind, type ViewerSession } from "../../replay/createViewerSession";
import { excerpt } from "../../replay/excerpt";
import { seedPast } from "../../replay/seedPast";
import type { LoadProfile } from "../../replay/loadProfiles";
import { MonitorProvider } from "../../src";
import { MINUTE_MS } from "../../src/core/timeWindow";
import { loadOf, viewerOf } from "./toolbar";

/** A fixed moment, so that a story shows the same day every time. */
const START_TIME = Date.UTC(2026, 2, 2, 9, 0);
const SPEED = 30;
/** So much of the present has passed when a story is first seen: enough for a log, and for what an incident does to be noticed. */
const LIVED_MS: Record<LoadProfile, number> = {
  calm: 6 * MINUTE_MS,
  busy: MINUTE_MS,
  incident: 5 * MINUTE_MS,
  empty: 0,
};

interface BackEnd {
  live: LiveSandbox;
  session: ViewerSession;
}

/** What begins empty has no past either. */
async function createBackEnd(load: LoadProfile): Promise<BackEnd> {
  const live = createLiveSandbox({ startTime: START_TIME });
  if (load !== "empty") await seedPast(live.sandbox, excerpt);
  await live.setLoad(load, excerpt);
  await live.sandbox.clock.advance(LIVED_MS[load]);
  return { live, session: createViewerSession(live.sandbox) };
}

/** Those of the stories on the page, by story: a story that renders anew goes on with its own. */
const backEnds = new Map<string, Promise<BackEnd>>();

const loadBackEnd = async ({ id, globals }: Pick<StoryContext, "id" | "globals">) => {
  const backEnd = backEnds.get(id) ?? createBackEnd(loadOf(globals));
  backEnds.set(id, backEnd);
  return { backEnd: await backEnd };
};

interface LiveBackEndProps extends BackEnd {
  load: LoadProfile;
  viewer: ViewerKind;
  onLeave: () => void;
  children: ReactNode;
}

/** Under the chosen load and for the chosen viewer, half a minute a second. */
function LiveBackEnd({ live, session, load, viewer, onLeave, children }: LiveBackEndProps) {
  const loaded = useRef(load);
  useEffect(() => {
    live.sandbox.clock.play({ speed: SPEED });
    return () => {
      live.sandbox.clock.pause();
      onLeave();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as long as the story is on the page
  }, [live]);
  useEffect(() => {
    if (loaded.current === load) return;
    loaded.current = load;
    void live.setLoad(load, excerpt);
  }, [live, load]);
  useEffect(() => session.signInAs(viewer), [session, viewer]);
  const current = useSyncExternalStore(session.subscribe, session.viewer);
  return (
    <MonitorProvider client={session.client} viewer={current} clock={live.sandbox.clock}>
      {children}
    </MonitorProvider>
  );
}

const withBackEnd: Decorator = (Story, { id, globals, loaded }) => (
  <LiveBackEnd
    {...(loaded["backEnd"] as BackEnd)}
    load={loadOf(globals)}
    viewer={viewerOf(globals)}
    onLeave={() => backEnds.delete(id)}
  >
    <Story />
  </LiveBackEnd>
);

/** For the meta of stories on the real functions, which run in the page: with a week behind them before they are shown. */
export const onLiveBackEnd = { loaders: [loadBackEnd], decorators: [withBackEnd] };
