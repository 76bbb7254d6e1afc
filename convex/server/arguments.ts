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

export function checkPageSize({ numItems }: PaginationOptions): void {
  if (Number.isInteger(numItems) && numItems >= 1 && numItems <= MAX_PAGE_SIZE) return;
  throw invalid(`paginationOpts.numItems must be a whole number from 1 to ${MAX_PAGE_SIZE}, not ${numItems}`);
}
