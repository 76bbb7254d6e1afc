import { useMemo, useSyncExternalStore } from "react";

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

const useHash = () => useSyncExternalStore(subscribe, () => window.location.hash.replace(/^#\/?/, ""));

/** The path in the address after `#/`: all the router this host needs. */
export function useHashRoute(): string {
  return useHash().split("?", 1)[0] ?? "";
}

/** What follows the path's question mark. */
export function useHashParams(): URLSearchParams {
  const [, query = ""] = useHash().split("?");
  return useMemo(() => new URLSearchParams(query), [query]);
}

/** Goes to a path, with parameters if it has any. */
export function go(route: string): void {
  window.location.hash = `/${route}`;
}
