import { usePortalContainer } from "./PortalContainer";

const raise = (layer: HTMLElement | null) => layer?.showPopover();

/**
 * What makes a Base UI `Portal` a layer of its own in the browser's top layer: over every panel and over the host, whatever
 * clips, transforms or covers the panel. It stays the panel's child, so that its theme, density and direction hold, and so
 * that a host's dialog takes it for its own.
 *
 * @example
 * <Menu.Portal {...useTopLayer()}>
 */
export function useTopLayer() {
  return { ref: raise, className: "vf-layer", popover: "manual", container: usePortalContainer() } as const;
}

/** What bounds a popup there: nothing but the window. */
export const NO_BOUNDARY: Element[] = [];
