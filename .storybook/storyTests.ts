import { configure } from "storybook/test";
import { afterEach, expect, inject } from "vitest";
import { page } from "vitest/browser";

declare module "vitest" {
  interface ProvidedContext {
    storyTheme: "light" | "dark";
  }
  interface TaskMeta {
    /** Set by Storybook. */
    storyId?: string;
  }
}

document.documentElement.dataset["storyTheme"] = inject("storyTheme");

// A slow machine is no failure: a question to a large table, asked by role, takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

/** Stories that go on by themselves: no two moments of them are alike. */
const MOVING = /^(live|widgets-monitoringdashboard)-|--(live|live-tail|flood)$/;

// Every other story looks as its picture in `stories/pictures`.
afterEach(async ({ task }) => {
  const { storyId } = task.meta;
  if (storyId === undefined || task.result?.state === "fail" || MOVING.test(storyId)) return;
  await document.fonts.ready;
  await expect.poll(() => document.querySelector('[data-slot="part"][aria-busy="true"]')).toBeNull();
  await expect(page.elementLocator(document.body)).toMatchScreenshot(storyId);
});
