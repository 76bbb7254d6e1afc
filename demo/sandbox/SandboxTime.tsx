import { useSyncExternalStore } from "react";
import { live } from "./liveBackEnd";

const SECOND_MS = 1000;
const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** The sandbox's time, to the second. */
export function SandboxTime() {
  const { clock } = live.sandbox;
  const nowMs = useSyncExternalStore(
    (listener) => clock.subscribe(listener),
    () => Math.floor(clock.now() / SECOND_MS) * SECOND_MS,
  );
  return <time dateTime={new Date(nowMs).toISOString()}>{format.format(nowMs)}</time>;
}
