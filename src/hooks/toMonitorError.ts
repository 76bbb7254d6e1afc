import type { MonitorError, RefusalReason } from "../core/result";
import { RETRY_REFUSAL_NAMES } from "../core/retryRefusals";

const CODES: Readonly<Record<string, MonitorError["code"]>> = {
  unauthorized: "unauthorized",
  invalid_argument: "invalid_argument",
  invalid_cursor: "invalid_cursor",
  not_found: "not_found",
  refused: "refused",
};

const REASONS: readonly RefusalReason[] = [...RETRY_REFUSAL_NAMES, "resolved"];

/**
 * What a failed call says, as a view can word it. The back end's own refusals carry a code, and some a reason. Any other failure keeps its
 * text, which in production is little more than the request id to look for in the deployment's log.
 */
export function toMonitorError(error: Error): MonitorError {
  const data: unknown = "data" in error ? error.data : undefined;
  if (isCoded(data)) {
    const code = CODES[data.code];
    const told = "reason" in data ? data.reason : undefined;
    const reason = code === "refused" ? REASONS.find((known) => known === told) : undefined;
    if (code !== undefined) return { code, message: data.message, ...(reason && { reason }) };
  }
  // Convex's word for a cursor of another query or of an older version of it.
  const code = error.message.includes("InvalidCursor") ? "invalid_cursor" : "server_error";
  return { code, message: typeof data === "string" ? data : error.message };
}

function isCoded(data: unknown): data is { code: string; message: string } {
  return (
    typeof data === "object" &&
    data !== null &&
    "code" in data &&
    typeof data.code === "string" &&
    "message" in data &&
    typeof data.message === "string"
  );
}
