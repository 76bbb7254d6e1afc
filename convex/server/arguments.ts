import type { PaginationOptions } from "convex/server";
import { ConvexError } from "convex/values";
import type { MonitorError } from "../../src/core/result";

/** Longest id of an artifact, organisation, user or event: ids are far shorter, but the argument is anyone's. */
export const MAX_ID_LENGTH = 200;
/** Largest page. With names and look-ahead it stays far below Convex's limits on documents read by one call. */
export const MAX_PAGE_SIZE = 500;
/** Longest span of epoch milliseconds that JavaScript's Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_EPOCH_MS = 8.64e15;

/** The refusal a client can branch on. */
export const refusal = (code: MonitorError["code"], message: string) => new ConvexError({ code, message });

const invalid = (message: string) => refusal("invalid_argument", message);

/** A refusal of something that is not possible now; `reason` is what a client can branch on. */
export const notPossible = (reason: string, message: string) =>
  new ConvexError({ code: "refused" satisfies MonitorError["code"], reason, message });

export function checkIds(ids: Record<string, string | undefined>): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id === undefined || (id !== "" && id.length <= MAX_ID_LENGTH)) continue;
    throw invalid(`${name} must have 1 to ${MAX_ID_LENGTH} characters, not ${id.length}`);
  }
}

/** A range of time, both ends inclusive, in epoch milliseconds. */
export interface TimeRange {
  startTime?: number;
  endTime?: number;
}

export function checkTimeRange({ startTime, endTime }: TimeRange): void {
  for (const [name, time] of Object.entries({ startTime, endTime })) {
    if (time !== undefined && !(time >= 0 && time <= MAX_EPOCH_MS)) {
      throw invalid(`${name} must be epoch milliseconds from 0 to ${MAX_EPOCH_MS}, not ${time}`);
    }
  }
  if (startTime !== undefined && endTime !== undefined && startTime > endTime) {
    throw invalid(`startTime (${startTime}) must not be after endTime (${endTime})`);
  }
}

/** A list of ids of bounded length, each once. */
export function checkIdList(name: string, ids: readonly string[], max: number): void {
  if (ids.length === 0 || ids.length > max) {
    throw invalid(`${name} must have 1 to ${max} ids, not ${ids.length}`);
  }
  ids.forEach((id, index) => checkIds({ [`${name}[${index}]`]: id }));
  if (new Set(ids).size < ids.length) throw invalid(`${name} must name each id once`);
}

/** How much one batch of scheduled work takes on. With less than 1 it would get nowhere, and schedule itself for ever. */
export function checkBatchLimit({ limit }: { limit?: number }): void {
  if (limit === undefined || (Number.isInteger(limit) && limit >= 1)) return;
  throw invalid(`limit must be a whole number of at least 1, not ${limit}`);
}

export function checkPageSize({ numItems }: PaginationOptions): void {
  if (Number.isInteger(numItems) && numItems >= 1 && numItems <= MAX_PAGE_SIZE) return;
  throw invalid(`paginationOpts.numItems must be a whole number from 1 to ${MAX_PAGE_SIZE}, not ${numItems}`);
}
