import type { ConvexReactClient } from "convex/react";
import type { FunctionReference } from "convex/server";
import type { Value } from "convex/values";
import type { Clock } from "../core/clock";
import { isPageHidden, onPageVisibility } from "../core/pageVisibility";
import { shareStructure } from "../core/shareStructure";
import { MINUTE_MS } from "../core/timeWindow";
import type { MonitorFunctions } from "./MonitorFunctions";

/**
 * How a read is kept current. Each run of a query is a call that is paid for, so what changes with every event is not
 * subscribed to:
 * - `every_change`: subscribed. For what seldom changes.
 * - `every_beat`: run once per beat of the pulse, about once a second while events are logged, and not at all while none is.
 * - `every_minute`: likewise, but a minute apart at least. For what is looked at over hours.
 */
export type Pace = "every_change" | "every_beat" | "every_minute";

export interface ReadRequest {
  /** Equal for requests that ask the same at the same pace. */
  key: string;
  query: FunctionReference<"query">;
  args: Record<string, Value>;
  pace: Pace;
}

/** The reads of all panels under one provider. Equal ones are one. */
export interface ReadStore {
  /** Keeps the answers to these current until the result is called; tells the listener when one has come. */
  follow: (requests: readonly ReadRequest[], listener: () => void) => () => void;
  /** The last answer, or what the server failed with; undefined until there is one. */
  answerTo: (key: string) => unknown;
  /** Forgets the answers and reads again. */
  readAgain: (keys: readonly string[]) => void;
}

interface Read {
  request: ReadRequest;
  listeners: Set<() => void>;
  answer: unknown;
  /** The beat that the answer takes in, and when it came in epoch milliseconds. */
  asOf: Beat;
  answeredAt: number;
  /** Ends the subscription; undefined while there is none. */
  stop: (() => void) | undefined;
}

/** The pulse as the client knows it: of the same moment as every other answer it holds. */
type Beat = number | null | "unknown" | "failed";

const MIN_AGE_MS = { every_beat: 0, every_minute: MINUTE_MS };

/**
 * A read at the pace of the pulse is a subscription that ends with its first answer: the server runs the query once,
 * however many events come before the next beat. A hidden page follows no pulse, so nothing is read for it at that pace.
 */
export function createReadStore(
  client: ConvexReactClient,
  getPulse: MonitorFunctions["voicePipelineMetrics"]["getPulse"],
  clock: Clock,
): ReadStore {
  const reads = new Map<string, Read>();
  const pulse = client.watchQuery(getPulse, {});
  let stopPulse: (() => void) | undefined;
  let stopClock: (() => void) | undefined;
  let stopWatchingPage: (() => void) | undefined;

  const beatNow = (): Beat => {
    const beat = answerOf(() => pulse.localQueryResult());
    if (beat instanceof Error) return "failed";
    return beat === undefined ? "unknown" : beat;
  };

  const followPulse = () => {
    const isWanted = !isPageHidden() && [...reads.values()].some(({ request }) => isPaced(request));
    if (!isWanted) {
      stopPulse?.();
      stopPulse = undefined;
    } else if (stopPulse === undefined) {
      stopPulse = pulse.onUpdate(readWhatIsDue);
      readWhatIsDue();
    }
    waitForMinute();
  };

  const readWhatIsDue = () => {
    const beat = beatNow();
    if (stopPulse === undefined || beat === "unknown") return;
    for (const read of reads.values()) {
      const { pace } = read.request;
      if (pace === "every_change" || read.asOf === beat) continue;
      const isFirst = read.answer === undefined;
      if (isFirst || clock.now() - read.answeredAt >= MIN_AGE_MS[pace]) start(read);
    }
    waitForMinute();
  };

  /** The clock is listened to only while the pulse has moved and a read waits for its minute to pass. */
  const waitForMinute = () => {
    const beat = beatNow();
    const isBehind = ({ request, asOf }: Read) => request.pace === "every_minute" && asOf !== beat;
    if (stopPulse === undefined || beat === "unknown" || ![...reads.values()].some(isBehind)) {
      stopClock?.();
      stopClock = undefined;
    } else {
      stopClock ??= clock.subscribe(readWhatIsDue, MINUTE_MS);
    }
  };

  const start = (read: Read) => {
    // One under way stays: its answer will be of a later moment than this.
    if (read.stop !== undefined) return;
    const { query, args, pace } = read.request;
    const watch = client.watchQuery(query, args);
    const take = () => {
      const answer = answerOf(() => watch.localQueryResult() as unknown);
      if (answer === undefined) return;
      if (pace !== "every_change") {
        read.stop?.();
        read.stop = undefined;
      }
      read.answer = shareStructure(read.answer, answer);
      read.asOf = beatNow();
      read.answeredAt = clock.now();
      for (const listener of [...read.listeners]) listener();
    };
    read.stop = watch.onUpdate(take);
    take();
  };

  /** Later, because React lets go of all before it takes up what stays. */
  const forgetUnused = () =>
    queueMicrotask(() => {
      for (const [key, read] of reads) {
        if (read.listeners.size > 0) continue;
        read.stop?.();
        reads.delete(key);
      }
      followPulse();
      if (reads.size > 0) return;
      stopWatchingPage?.();
      stopWatchingPage = undefined;
    });

  return {
    follow(requests, listener) {
      // A function of its own per call, so that one listener may follow twice.
      const call = () => listener();
      const followed = requests.map((request) => {
        const read = reads.get(request.key) ?? newRead(request);
        reads.set(request.key, read);
        read.listeners.add(call);
        return read;
      });
      if (followed.length > 0) stopWatchingPage ??= onPageVisibility(followPulse);
      // The pulse first: what is answered before its first beat cannot be behind it.
      followPulse();
      for (const read of followed) if (read.answer === undefined) start(read);
      return () => {
        for (const read of followed) read.listeners.delete(call);
        forgetUnused();
      };
    },
    answerTo: (key) => reads.get(key)?.answer,
    readAgain(keys) {
      for (const key of keys) {
        const read = reads.get(key);
        if (read === undefined) continue;
        read.stop?.();
        read.stop = undefined;
        read.answer = undefined;
        for (const listener of [...read.listeners]) listener();
        start(read);
      }
    },
  };
}

const isPaced = ({ pace }: ReadRequest) => pace !== "every_change";

const newRead = (request: ReadRequest): Read => ({
  request,
  listeners: new Set(),
  answer: undefined,
  asOf: "unknown",
  answeredAt: 0,
  stop: undefined,
});

function answerOf<Answer>(ask: () => Answer): Answer | Error {
  try {
    return ask();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
