import type { Alert, ReplayResult } from "../core/model";
import { type ActionStore, createActionStore } from "./actionStore";

/** What a reader can do, by kind. Subjects are ids of alerts and of artifacts; there is one bulk retry and one replay at a time. */
export interface MonitorActions {
  acknowledgements: ActionStore<Alert>;
  retries: ActionStore<{ attempt: number }>;
  bulkRetries: ActionStore<{ bulkRetryId: string }>;
  replays: ActionStore<ReplayResult[]>;
}

export const createMonitorActions = (): MonitorActions => ({
  acknowledgements: createActionStore(),
  retries: createActionStore(),
  bulkRetries: createActionStore(),
  replays: createActionStore(),
});
