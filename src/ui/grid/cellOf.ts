/** The grid cell an event happened in; null when it happened in a grid inside this one, or in a popup of a cell. */
export function cellOf(target: EventTarget, grid: HTMLElement | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>("[data-vf-cell]");
  return cell && cell.closest("[role='grid']") === grid ? cell : null;
}
