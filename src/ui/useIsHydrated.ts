import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * False on a server and while a page takes over what one rendered: neither the reader's time nor their zone is known
 * there, so nothing that depends on them is shown yet.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
