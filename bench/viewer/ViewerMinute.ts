import type { LoggedEvent } from "../../src/core/loggedEvent";

/** What the page is to measure. */
export interface ViewerLoad {
  /** Logged before the dashboard is opened. */
  known: LoggedEvent[];
  /** Logged while it is open, at an even rate. */
  events: LoggedEvent[];
  perSecond: number;
}

/** What an open dashboard caused, by function. */
export type ViewerUsage = Record<string, { runs: number; documentsRead: number; bytesRead: number }>;

declare global {
  interface Window {
    /** Opens the dashboard and tells what it caused while the events came in. */
    measureViewer: (load: ViewerLoad) => Promise<ViewerUsage>;
  }
}
