import type { RetryRefusal } from "./model";

/** Why a retry may not be possible, every reason there is. */
export const RETRY_REFUSAL_NAMES: [RetryRefusal, ...RetryRefusal[]] = [
  "not_found",
  "not_failed",
  "already_retrying",
  "not_reached",
  "never_ran",
  "not_supported",
  "host_refused",
];
