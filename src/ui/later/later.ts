import { useEffect, useState } from "react";
import { useIsHydrated } from "../useIsHydrated";

/** Code that is fetched when it is first wanted. */
export interface Later<Part> {
  fetch: () => Promise<Part>;
  /** Fetches it a little before it is wanted, such as on hover. */
  preload: () => void;
  /** Null until it has been fetched. */
  known: () => Part | null;
}

/**
 * Fetched once; a fetch that failed is tried again by the next who wants it. That is all a retry can do: the bundler
 * of the host names the file. Of browsers those do fetch it again that follow HTML since 2026 (Firefox 155 does, Chromium 153
 * remembers the failure until the page is reloaded), and an app that was updated may have it no more.
 *
 * @example
 * const events = later(() => import("./EventsTab").then((module) => module.EventsTab));
 */
export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | null = null;
  let coming: Promise<Part> | null = null;
  const fetch = () =>
    (coming ??= load().then(
      (fetched) => (part = fetched),
      (error: unknown) => {
        coming = null;
        throw error;
      },
    ));
  const preload = () => {
    fetch().catch(() => {
      // Nobody waits for it yet.
    });
  };
  return { fetch, preload, known: () => part };
}

/** How far wanted code is. */
export type Fetched<Part> =
  { status: "loading" } | { status: "success"; part: Part } | { status: "failed"; retry: () => void };

/** Fetches what is wanted, and says how far it is. */
export function useLater<Part>(wanted: Later<Part>): Fetched<Part> {
  // What a server sent has nothing of it, also where another panel has fetched it by now.
  const isHydrated = useIsHydrated();
  const [part, setPart] = useState(() => (isHydrated ? wanted.known() : null));
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (part !== null || hasFailed) return;
    let isWanted = true;
    wanted.fetch().then(
      (fetched) => isWanted && setPart(() => fetched),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, part, hasFailed]);
  if (part !== null) return { status: "success", part };
  return hasFailed ? { status: "failed", retry: () => setHasFailed(false) } : { status: "loading" };
}
