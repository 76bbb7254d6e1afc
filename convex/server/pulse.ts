/**
 * The pulse: a time that is written at most once a second, however many events are logged. It is the one thing open
 * dashboards stay subscribed to; whatever else changes with every event they read once per beat. Scheduled work that
 * changes what they show asks for a beat too.
 *
 * It lives in two rows, so that writers of events do not meet:
 * - `voicePipelinePulse` is what viewers read. Every beat writes it; an event reads it only to start the pacemaker.
 * - `voicePipelinePacemaker` says whether a beat is to come. Every event reads it, and it changes only when a stretch of
 *   events begins and when it has ended: while events keep coming, a beat calls the next one and leaves this row alone.
 *
 * Each event is followed by a beat: it was logged either while one was to come, or it called one itself; and a beat that
 * calls no other says so in the row that every event reads, so one of the two transactions sees the other.
 */
import type { FunctionReference } from "convex/server";
import type { MutationCtx, QueryCtx } from "./dataModel";

/** The internal function of the pulse that calls itself, at the place where the host mounted it. */
export interface PulseFunctions {
  voicePipelineMetrics: { beat: FunctionReference<"mutation", "internal", { run: number }, null> };
}

/** Shortest time between two beats: what a person still takes for "live". */
export const BEAT_MS = 1000;
/**
 * Beats look for events that are at least this old, an age at which the transactions that stored them have committed; they
 * are then not in the way of those that commit now.
 */
const SETTLED_MS = 250;
/** How long the pacemaker is believed. Should a beat ever be lost, the pulse stands still no longer than this. */
export const LEASE_MS = 60_000;

/** Time of the last beat in epoch milliseconds; null before the first event. */
export async function getPulse(ctx: QueryCtx): Promise<number | null> {
  return (await ctx.db.query("voicePipelinePulse").first())?.at ?? null;
}

/** Makes sure that a beat follows: at once, or a second after the last one. Only reads while one is to come. */
export async function requestBeat(ctx: MutationCtx, functions: PulseFunctions): Promise<void> {
  const pacemaker = await ctx.db.query("voicePipelinePacemaker").first();
  const now = Date.now();
  if (pacemaker !== null && now < pacemaker.runsUntil) return;
  const next = { run: (pacemaker?.run ?? 0) + 1, runsUntil: now + LEASE_MS };
  if (pacemaker === null) await ctx.db.insert("voicePipelinePacemaker", next);
  else await ctx.db.patch("voicePipelinePacemaker", pacemaker._id, next);
  const restMs = ((await getPulse(ctx)) ?? 0) + BEAT_MS - now;
  // A clock that was set back must not make the pulse wait for the time it came from.
  const delayMs = Math.min(Math.max(restMs, 0), BEAT_MS);
  await ctx.scheduler.runAfter(delayMs, functions.voicePipelineMetrics.beat, { run: next.run });
}

/** One beat: tells viewers to look, and calls the next beat if events keep coming. */
export async function beat(
  ctx: MutationCtx,
  functions: PulseFunctions,
  { run }: { run: number },
): Promise<null> {
  const pacemaker = await ctx.db.query("voicePipelinePacemaker").first();
  if (pacemaker?.run !== run) return null; // late beyond its lease: another run has taken over
  const pulse = await ctx.db.query("voicePipelinePulse").first();
  const now = Date.now();
  if (pulse === null) await ctx.db.insert("voicePipelinePulse", { at: now });
  else await ctx.db.patch("voicePipelinePulse", pulse._id, { at: now });

  if (pulse === null || !(await hasEventsBetween(ctx, pulse.at, now - SETTLED_MS))) {
    await ctx.db.patch("voicePipelinePacemaker", pacemaker._id, { runsUntil: 0 });
    return null;
  }
  await ctx.scheduler.runAfter(BEAT_MS, functions.voicePipelineMetrics.beat, { run });
  if (pacemaker.runsUntil - now < LEASE_MS / 2) {
    await ctx.db.patch("voicePipelinePacemaker", pacemaker._id, { runsUntil: now + LEASE_MS });
  }
  return null;
}

/** Whether events were stored later than the millisecond of `afterMs`, and no later than `untilMs`. */
async function hasEventsBetween(ctx: MutationCtx, afterMs: number, untilMs: number): Promise<boolean> {
  const event = await ctx.db
    .query("voicePipelineEvents")
    .withIndex("by_creation_time", (q) => q.gte("_creationTime", afterMs + 1).lte("_creationTime", untilMs))
    .first();
  return event !== null;
}
