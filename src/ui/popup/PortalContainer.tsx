import { createContext, useContext, type RefObject } from "react";

/** Where popups are put: inside the panel, so that its tokens, theme, density and direction hold for them too. */
const PortalContainerContext = createContext<RefObject<HTMLElement | null> | undefined>(undefined);

export const PortalContainerProvider = PortalContainerContext.Provider;

/**
 * The element to hand to a Base UI `Portal`'s `container`.
 *
 * @example
 * <Popover.Portal container={usePortalContainer()}>
 */
export function usePortalContainer() {
  return useContext(PortalContainerContext);
}
