/** The drawings of all icons, as paths in a 16 by 16 box, stroked with the colour of the text. */
const PATHS = {
  alert: "M8 5v3.5M8 11h.01M8 1.75 14.75 13.5H1.25Z",
  arrowDown: "M8 3v10M4 9l4 4 4-4",
  arrowUp: "M8 13V3M4 7l4-4 4 4",
  bars: "M3.5 13V8.5M8 13V3M12.5 13V6",
  chart: "M2.5 4h6M5 8h6M8.5 12h5",
  check: "M3 8.5 6.5 12 13 4.5",
  chevronDown: "M4 6l4 4 4-4",
  chevronLeft: "M10 4 6 8l4 4",
  chevronRight: "M6 4l4 4-4 4",
  clock: "M8 4.5V8l2.5 1.75M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z",
  columns: "M2.5 3h11v10h-11ZM6.2 3v10M9.8 3v10",
  close: "M4 4l8 8M12 4l-8 8",
  copy: "M5.5 5.5V3.25c0-.4.35-.75.75-.75h6.5c.4 0 .75.35.75.75v6.5c0 .4-.35.75-.75.75H10.5M3.25 5.5h6.5c.4 0 .75.35.75.75v6.5c0 .4-.35.75-.75.75h-6.5a.75.75 0 0 1-.75-.75v-6.5c0-.4.35-.75.75-.75Z",
  fit: "M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  minus: "M3 8h10",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  play: "M5 3.25 12.5 8 5 12.75Z",
  plus: "M8 3v10M3 8h10",
  refresh: "M13 8a5 5 0 1 1-1.6-3.65M13 2.5v2.75h-2.75",
  table: "M2.5 3h11v10h-11ZM2.5 6.5h11M2.5 9.75h11M6.5 6.5V13",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h6.75a3.75 3.75 0 0 1 0 7.5H6",
  zoomOut: "M5 7h4M10.2 10.2 14 14M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z",
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** Shown only where the label of its button is not. */
  isStandIn?: boolean;
}

/** A decorative icon; the words beside it, or the label of its button, say what it means. */
export function Icon({ name, isStandIn }: IconProps) {
  return (
    <svg
      className="vf-icon"
      data-stands-in={isStandIn || undefined}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
