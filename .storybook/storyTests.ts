import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    storyTheme: "light" | "dark";
  }
}

document.documentElement.dataset["storyTheme"] = inject("storyTheme");
