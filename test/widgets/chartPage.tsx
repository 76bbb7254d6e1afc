import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { FormatProvider } from "../../src/ui/FormatProvider";

/** Shows charts to a reader in London, in winter: their hours are those of UTC. */
export const showChart = (chart: ReactNode) =>
  render(
    <FormatProvider locale="en-GB" timeZone="Europe/London">
      {chart}
    </FormatProvider>,
  );

/** The drawing of a chart. */
export const plotOf = (title: string) =>
  within(screen.getByRole("region", { name: title })).getByRole("application");

/** A place in a drawing, as a share of its slots. */
function placeIn(plot: HTMLElement, share: number) {
  const ground = plot.querySelector("[data-ground]")?.getBoundingClientRect();
  if (ground === undefined) throw new Error("The chart has no axis");
  return { clientX: ground.left + ground.width * share, clientY: ground.top - 20, pointerId: 1, button: 0 };
}

export const pointAt = (plot: HTMLElement, share: number) =>
  fireEvent.pointerMove(plot, placeIn(plot, share));

export function clickAt(plot: HTMLElement, share: number) {
  fireEvent.pointerDown(plot, placeIn(plot, share));
  fireEvent.pointerUp(plot, placeIn(plot, share));
}

/** Presses at one place and moves to another, without letting go. */
export function dragTo(plot: HTMLElement, from: number, to: number) {
  // A made-up pointer cannot be captured.
  plot.setPointerCapture = () => undefined;
  fireEvent.pointerDown(plot, placeIn(plot, from));
  fireEvent.pointerMove(plot, placeIn(plot, (from + to) / 2));
  fireEvent.pointerMove(plot, placeIn(plot, to));
  return { release: () => fireEvent.pointerUp(plot, placeIn(plot, to)) };
}

export const tooltip = () => document.querySelector("[data-slot='chart-tooltip']");
export const selection = () => document.querySelector("[data-slot='selection']");

/** The marked points of a series: `thin`, `partial`, `warn`, `bad`, `alone`. */
export const marks = (plot: HTMLElement, series: string, kind: string) =>
  plot.querySelectorAll(`[data-series="${series}"] > .vf-chart-mark[data-kind="${kind}"]`);

/** What elements of a drawing say; spaces that do not break are spaces. */
export const wordsOf = (plot: HTMLElement, slot: "threshold" | "interval") =>
  [...plot.querySelectorAll(`[data-slot="${slot}"]`)].map((element) =>
    element.textContent.replace(/\s/g, " "),
  );
