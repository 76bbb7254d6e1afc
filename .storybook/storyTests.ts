import * as a11y from "@storybook/addon-a11y/preview";
import type { ReactRenderer } from "@storybook/react-vite";
import type { AfterEach } from "storybook/internal/types";
import { configure, waitFor } from "storybook/test";
import { expect } from "vitest";
import { page } from "vitest/browser";

/** What every story must pass when its play function is through: `main.ts` adds this to the preview in tests. */

// A slow machine is no failure: a question to a large table, asked by role, takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

/** The first is the one that stories are played in. */
const THEMES = ["light", "dark"] as const;

/** Stories that go on by themselves: no two moments of them are alike. */
const MOVING = /^(live|widgets-monitoringdashboard)-|--(live|live-tail|flood)$/;

/** axe finds nothing, and the story looks as its picture in `stories/pictures`: in each theme, changed where it stands. */
export const afterEach: AfterEach<ReactRenderer> = async (story) => {
  const ground = story.canvasElement.querySelector<HTMLElement>("[data-vf-theme]");
  if (ground === null) throw new Error("The story does not stand on the ground that preview.tsx lays");
  const failures: unknown[] = [];
  const attempt = async (check: string, run: () => unknown) => {
    try {
      await run();
    } catch (error) {
      if (error instanceof Error) error.message = `${check}: ${error.message}`;
      failures.push(error);
    }
  };
  await document.fonts.ready;
  await waitFor(() => expect(document.querySelector('[data-slot="part"][aria-busy="true"]')).toBeNull());
  for (const theme of THEMES) {
    ground.dataset["vfTheme"] = theme;
    await attempt(`axe, ${theme}`, () => a11y.afterEach(story));
    if (MOVING.test(story.id)) continue;
    await attempt(`picture, ${theme}`, () =>
      expect(page.elementLocator(document.body)).toMatchScreenshot(`${theme}/${story.id}`),
    );
  }
  if (failures.length > 0) throw new AggregateError(failures);
};
