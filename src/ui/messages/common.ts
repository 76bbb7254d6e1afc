import { defineMessages } from "../defineMessages";

/** Words that every widget shares. */
export const commonMessages = defineMessages("common", {
  close: "Close",
  loading: "Loading…",
  updating: "Updating…",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Copying is blocked by the browser",
  clearFilters: "Clear filters",
  noValue: "No value",
  platform: "Platform",
  unknownName: (id: string) => `Unknown (${id})`,
  tones: { good: "Good", warn: "Warning", bad: "Failing", running: "Running", neutral: "Idle" },
  connection: {
    connecting: "Connecting…",
    offline: (clock: string) => `Offline, as of ${clock}`,
  },
  disabled: {
    viewer_unknown: { title: "Checking who you are", detail: "The panel starts when the sign-in is known." },
    signed_out: { title: "Sign in to see this", detail: "Nothing is loaded while you are signed out." },
    not_staff: { title: "For platform staff only", detail: "Ask an administrator for access." },
    no_artifact: { title: "No artifact chosen", detail: "Choose one to see what happened to it." },
  },
  notFetched: {
    title: "This part could not be loaded",
    detail:
      "The connection may be down, or the app has been updated since this page was opened. Try again; if that does not help, reload the page.",
  },
  errors: {
    unauthorized: "You may not see this",
    invalid_argument: "The request was not understood",
    invalid_cursor: "The list has changed since it was loaded",
    not_found: "Nothing is there any more",
    refused: "That is not possible now",
    server_error: "The server could not answer",
  },
});
