import { createLiveSandbox } from "../../replay/createLiveSandbox";
import { createViewerSession } from "../../replay/createViewerSession";
import { excerpt } from "../../replay/excerpt";

const MINUTE_MS = 60_000;
/** The demo opens on a pipeline that has been busy for a while: this much is caught up first, in quick motion. */
const PAST_MS = 30 * MINUTE_MS;
const CATCH_UP_SPEED = 240;

/** The back end of the page: one sandbox, and whoever is signed in to it. */
export const live = createLiveSandbox({ startTime: Date.now() - PAST_MS });
export const session = createViewerSession(live.sandbox);

/** Starts the load, and lets the sandbox's time run up to the real one. */
export async function start(): Promise<void> {
  session.signInAs("staff");
  await live.setLoad("calm", excerpt);
  const { clock } = live.sandbox;
  clock.play({ speed: CATCH_UP_SPEED });
  const stop = clock.subscribe(() => {
    if (clock.now() < Date.now()) return;
    stop();
    clock.play({ speed: 1 });
  });
}
