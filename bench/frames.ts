import type { Page } from "playwright";
import { count, type Table } from "./Table";
import { withStories } from "./withStories";

const FRAME_MS = 1_000 / 60;
/** A task that a reader notices (https://w3c.github.io/longtasks). */
const LONG_TASK_MS = 50;
const WATCHED_MS = 5_000;
/** What a story does by itself when it is opened is no scrolling. */
const SETTLED_MS = 3_000;

interface Scene {
  title: string;
  story: string;
  /** What is done meanwhile, again and again; without it only what moves by itself is watched. */
  act?: (page: Page) => Promise<void>;
}

const scrollBy = (pixels: number) => async (page: Page) => {
  await page.mouse.wheel(0, pixels);
  await page.waitForTimeout(FRAME_MS);
};

/** In and out again, so that it never comes to an end. */
const zoom = async (page: Page) => {
  await page.keyboard.down("Control");
  for (const delta of [-100, -100, 100, 100]) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(FRAME_MS);
  }
  await page.keyboard.up("Control");
};

/** A notch of the wheel in every frame, and a fling: pixels. */
const SCROLLED = 100;
const FLUNG = 400;

const SCENES: readonly Scene[] = [
  {
    title: "event log, 100,000 rows, scrolled",
    story: "widgets-eventlog--hundred-thousand-rows",
    act: scrollBy(SCROLLED),
  },
  {
    title: "event log, 100,000 rows, flung",
    story: "widgets-eventlog--hundred-thousand-rows",
    act: scrollBy(FLUNG),
  },
  {
    title: "artifacts, 100,000 rows, scrolled",
    story: "widgets-artifactstable--hundred-thousand-rows",
    act: scrollBy(SCROLLED),
  },
  {
    title: "artifacts, 100,000 rows, flung",
    story: "widgets-artifactstable--hundred-thousand-rows",
    act: scrollBy(FLUNG),
  },
  { title: "event log, 1,000 events a second", story: "widgets-eventlog--flood" },
  {
    title: "timeline, 10,000 spans, scrolled",
    story: "widgets-artifacttimeline--ten-thousand-spans",
    // The story begins at its end.
    act: scrollBy(-SCROLLED),
  },
  {
    title: "timeline, 10,000 spans, flung",
    story: "widgets-artifacttimeline--ten-thousand-spans",
    act: scrollBy(-FLUNG),
  },
  {
    title: "timeline, 10,000 spans, zoomed",
    story: "widgets-artifacttimeline--ten-thousand-spans",
    act: zoom,
  },
];

/** Frames and long tasks of what must stay smooth, in the stories as they are built. */
export const frames = (): Promise<Table[]> =>
  withStories(async (open) => {
    const rows = [];
    for (const { title, story, act } of SCENES) {
      const page = await open(story);
      await page.locator(".vf-grid-row, .vf-timeline-row").nth(5).waitFor();
      await page.mouse.move(600, 500);
      await page.waitForTimeout(SETTLED_MS);
      const seen = page.evaluate(watch, { watchedMs: WATCHED_MS, longMs: LONG_TASK_MS });
      const end = Date.now() + WATCHED_MS;
      while (Date.now() < end) await (act?.(page) ?? page.waitForTimeout(100));
      const { gaps, longTasks } = await seen;
      const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
      rows.push([
        title,
        count(gaps.length),
        `${count((100 * missed) / (gaps.length + missed))} %`,
        `${count(Math.max(...gaps))} ms`,
        count(longTasks),
      ]);
      await page.close();
    }
    return [
      {
        title: `Frames in ${WATCHED_MS / 1000} seconds`,
        columns: ["", "drawn", "missed", "longest between two", `tasks over ${LONG_TASK_MS} ms`],
        rows,
      },
    ];
  });

/** Runs in the page: the times between its frames, and how many of its tasks were long. */
async function watch({ watchedMs, longMs }: { watchedMs: number; longMs: number }) {
  const gaps: number[] = [];
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().filter(({ duration }) => duration > longMs).length;
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  let last = start;
  while (last - start < watchedMs) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    if (now > last) gaps.push(now - last);
    last = Math.max(now, last);
  }
  observer.disconnect();
  return { gaps, longTasks };
}
