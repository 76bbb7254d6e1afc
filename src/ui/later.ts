import { useEffect, useState } from "react";
import type { MonitorResult } from "../core/result";

/** Code that is fetched when it is first wanted. */
export interface Later<Part> {
  fetch: () => Promise<Part>;
  /** Fetches it a little before it is wanted, such as on hover. */
  preload: () => void;
  /** Null until it has been fetched. */
  known: () => Part | null;
}

/**
 * Fetched once; a fetch that failed is tried again by the next who wants it.
 *
 * @example
 * const events = later(() => import("./EventsTab").then((module) => module.EventsTab));
 */
export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | null = null;
  const fetch = async () => (part ??= await load());
  const preload = () => {
    fetch().catch(() => {
      // Nobody waits for it yet.
    });
  };
  return { fetch, preload, known: () => part };
}

/** What has been fetched, or how far it is. */
export function useLater<Part>(wanted: Later<Part>): MonitorResult<Part> {
  const [part, setPart] = useState(() => wanted.known());
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (part !== null || failure !== null) return;
    let isWanted = true;
    wanted.fetch().then(
      (fetched) => isWanted && setPart(() => fetched),
      (error: unknown) => isWanted && setFailure(String(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, part, failure]);
  if (part !== null) return { status: "success", data: part };
  if (failure === null) return { status: "loading" };
  const error = { code: "server_error", message: failure } as const;
  return { status: "error", error, retry: () => setFailure(null) };
}
