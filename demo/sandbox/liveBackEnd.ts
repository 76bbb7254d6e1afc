import { createLiveSandbox } from "../../replay/createLiveSandbox";
import { createViewerSession } from "../../replay/createViewerSession";
import { excerpt } from "../../replay/excerpt";
import type { LoadProfile } from "../../replay/loadProfiles";
import { seedPast } from "../../replay/seedPast";
import { HOUR_MS, MINUTE_MS } from "../../src/core/timeWindow";

/** At least this much of the present is lived through first, in quick motion, so that the log is not empty. */
const LIVED_MS = 20 * MINUTE_MS;
/** It begins with an hour, because the past before it is kept by the hour. */
const startTime = Math.floor((Date.now() - LIVED_MS) / HOUR_MS) * HOUR_MS;
const CATCH_UP_SPEED = 240;

/** The back end of the page: one sandbox, and whoever is signed in to it. */
export const live = createLiveSandbox({ startTime });
export const session = createViewerSession(live.sandbox);

/** What the reader chose in the bar; it holds from when there is a past, and time has run up to the real one. */
const chosen: { load: LoadProfile; speed: number } = { load: "calm", speed: 1 };
let hasPast = false;
let isCatchingUp = true;

/** Gives the pipeline its past, starts the load, and lets the sandbox's time run up to the real one. */
export async function start(): Promise<void> {
  session.signInAs("staff");
  await seedPast(live.sandbox, excerpt);
  hasPast = true;
  await live.setLoad(chosen.load, excerpt);
  const { clock } = live.sandbox;
  clock.play({ speed: CATCH_UP_SPEED });
  const stop = clock.subscribe(() => {
    if (clock.now() < Date.now()) return;
    stop();
    isCatchingUp = false;
    clock.play({ speed: chosen.speed });
  });
}

export function setLoad(load: LoadProfile): void {
  chosen.load = load;
  if (hasPast) void live.setLoad(load, excerpt);
}

export function setSpeed(speed: number): void {
  chosen.speed = speed;
  if (!isCatchingUp) live.sandbox.clock.play({ speed });
}
