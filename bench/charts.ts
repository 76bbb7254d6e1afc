import type { Table } from "./Table";
import { ms, timingOf } from "./timing";
import { withStories } from "./withStories";

/** A week of hours: no chart has more buckets, however many events they sum up. */
const STORY = "widgets-latencychart--week";
const TIMES = 60;

/** How long a chart takes to be drawn, and its tooltip to follow the pointer. */
export const charts = (): Promise<Table[]> =>
  withStories(async (open) => {
    const page = await open(STORY);
    await page.locator("[data-slot='plot']").waitFor();
    const drawn = await page.evaluate(timesDrawn, TIMES);
    const pointed = await page.evaluate(timesPointed, TIMES);
    const row = (title: string, times: readonly number[]) => {
      const { p50, p99 } = timingOf(times);
      return [title, ms(p50), ms(p99)];
    };
    return [
      {
        title: "A chart of 168 hours, three series",
        columns: ["", "p50", "p99"],
        rows: [
          row("from the click to the frame that shows it", drawn),
          row("from the pointer to the tooltip", pointed),
        ],
      },
    ];
  });

/** Runs in the page: the chart comes in place of its table, again and again. */
async function timesDrawn(count: number): Promise<number[]> {
  const buttons = [...document.querySelectorAll<HTMLElement>("[data-widget='LatencyChart'] button")];
  const times: number[] = [];
  for (let turn = 0; turn < 2 * count; turn++) {
    const view = turn % 2 === 0 ? "Table" : "Chart";
    const startedMs = performance.now();
    buttons.find(({ textContent }) => textContent === view)?.click();
    // What is posted in a frame comes after that frame was drawn.
    const { port1, port2 } = new MessageChannel();
    const wasDrawn = new Promise((resolve) => (port1.onmessage = resolve));
    requestAnimationFrame(() => port2.postMessage(null));
    await wasDrawn;
    if ((document.querySelector("[data-slot='plot']") !== null) !== (view === "Chart"))
      throw new Error(`The ${view} was not drawn.`);
    if (view === "Chart") times.push(performance.now() - startedMs);
  }
  return times;
}

/** Runs in the page: the pointer goes over the plot, a few hours at a time. */
async function timesPointed(count: number): Promise<number[]> {
  const plot = document.querySelector("[data-slot='plot']");
  if (plot === null) throw new Error("The chart has no plot.");
  const { left, top, width, height } = plot.getBoundingClientRect();
  const times: number[] = [];
  for (let time = 0; time < count; time++) {
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector("[data-slot='chart-tooltip']") === null) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    const startedMs = performance.now();
    const clientX = left + width * (0.2 + (0.6 * time) / count);
    const clientY = top + height / 2;
    plot.dispatchEvent(
      new PointerEvent("pointermove", { bubbles: true, pointerType: "mouse", clientX, clientY }),
    );
    await changed;
    times.push(performance.now() - startedMs);
    await new Promise(requestAnimationFrame);
  }
  return times;
}
