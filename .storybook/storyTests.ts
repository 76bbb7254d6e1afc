import { configure } from "storybook/test";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    storyTheme: "light" | "dark";
  }
}

document.documentElement.dataset["storyTheme"] = inject("storyTheme");

// A slow machine is no failure: a question to a large table, asked by role, takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
