import { randomUuid } from "./random";

/** What function code finds in place of the page's own clock, chance and timers. */
export interface FunctionGlobals {
  now: () => number;
  random: () => number;
  /** Actions may wait; queries and mutations see the page's timers, which they must not use. */
  timers: FunctionTimers | null;
}

interface FunctionTimers {
  setTimeout: (callback: (...args: unknown[]) => void, delayMs?: number, ...args: unknown[]) => number;
  clearTimeout: (timer: number) => void;
}

type UuidSource = { randomUUID?: () => string };

const HostDate = Date;

/** Puts the globals in place; call the result to take them away again. */
export function installGlobals({ now, random, timers }: FunctionGlobals): () => void {
  const before = {
    Date: globalThis.Date,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  const hostRandom = Math.random;
  const uuidSource: UuidSource = globalThis.crypto;

  globalThis.Date = dateAt(now);
  Math.random = random;
  uuidSource.randomUUID = () => randomUuid(random);
  if (timers) Object.assign(globalThis, timers);

  let isInstalled = true;
  return () => {
    if (!isInstalled) return;
    isInstalled = false;
    globalThis.Date = before.Date;
    Math.random = hostRandom;
    // The page's own method is inherited; deleting ours uncovers it.
    delete uuidSource.randomUUID;
    if (timers)
      Object.assign(globalThis, { setTimeout: before.setTimeout, clearTimeout: before.clearTimeout });
  };
}

/** A Date that tells another time, and makes the same objects. */
function dateAt(now: () => number): DateConstructor {
  const virtualNow = () => Math.floor(now());
  return new Proxy(HostDate, {
    apply: () => new HostDate(virtualNow()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [virtualNow()] : args, newTarget) as Date,
    get: (target, key) => (key === "now" ? virtualNow : (Reflect.get(target, key) as unknown)),
  });
}
