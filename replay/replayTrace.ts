import { internal } from "../convex/_generated/api";
import type { Sandbox } from "../sandbox";
import { newNote } from "./newNote";
import type { Arrival } from "./parseTrace";

export interface ReplayOptions {
  /** How far apart arrivals come, as a multiple of how they were recorded: 10 makes a minute ten minutes. @default 1 */
  stretch?: number;
  /** Start again at the end. @default false */
  repeats?: boolean;
  /** Decides who sent what and how the simulated service answers: equal seeds give equal runs. @default "trace" */
  seed?: string;
}

export interface Replay {
  /** How many voice notes have come in. */
  readonly received: number;
  /** Whether more will come. */
  readonly isRunning: boolean;
  /** No more come in; those that have run on. */
  stop: () => void;
}

/**
 * Has the voice notes of a trace come in from now on, by the sandbox's clock. How fast that is, is the clock's affair:
 * `clock.play({ speed })` or `clock.advance(ms)`.
 *
 * @example
 * const arrivals = parseTrace(csv);
 * await replayTrace(sandbox, arrivals);
 * await sandbox.clock.advance(60 * 60_000);
 */
export async function replayTrace(
  sandbox: Sandbox,
  arrivals: readonly Arrival[],
  { stretch = 1, repeats = false, seed = "trace" }: ReplayOptions = {},
): Promise<Replay> {
  const [first, ...others] = await sandbox.run(internal.samplePipeline.people.seedPeople, {});
  const [firstArrival] = arrivals;
  if (first === undefined || firstArrival === undefined)
    throw new Error("A replay needs senders and arrivals.");

  let received = 0;
  let cancelTimer: (() => void) | null = null;
  let roundStart = sandbox.clock.now();

  const awaitNext = () => {
    const place = received % arrivals.length;
    if (place === 0 && received > 0) roundStart = sandbox.clock.now();
    const arrival = arrivals[place];
    const isOver = received >= arrivals.length && !repeats;
    cancelTimer =
      arrival === undefined || isOver
        ? null
        : sandbox.clock.setTimer(roundStart + (arrival.atMs - firstArrival.atMs) * stretch, () =>
            receive(arrival),
          );
  };

  const receive = async (arrival: Arrival) => {
    const note = newNote([first, ...others], arrival, `${seed}/${received}`);
    received += 1;
    await sandbox.run(internal.samplePipeline.notes.createArtifact, note);
    if (cancelTimer !== null) awaitNext();
  };

  awaitNext();
  return {
    get received() {
      return received;
    },
    get isRunning() {
      return cancelTimer !== null;
    },
    stop: () => {
      cancelTimer?.();
      cancelTimer = null;
    },
  };
}
