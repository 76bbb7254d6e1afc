import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { chromiumLaunchOptions } from "./scripts/chromium.ts";

const launchOptions = await chromiumLaunchOptions();

/** One locale, zone and motion setting for every browser test, so that formats and pictures are stable. */
const contextOptions = {
  locale: "en-GB",
  timezoneId: "UTC",
  reducedMotion: "reduce",
  viewport: { width: 1280, height: 800 },
} as const;

const chromium = (name: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions, contextOptions }),
  instances: [{ browser: "chromium" as const, name: `${name} in Chromium` }],
});

/** Named here so that Vite never finds one late, reloads the page and fails a test once. */
const optimizeDeps = {
  // Served as it is: from this root the optimizer takes `convex/server` for our own folder of that name.
  exclude: ["convex"],
  include: [
    "react",
    "react-dom",
    "react-dom/client",
    "react-dom/server",
    "react/jsx-runtime",
    "react/jsx-dev-runtime",
    "@testing-library/react",
    "@testing-library/user-event",
    "@tanstack/react-table",
    "@tanstack/react-virtual",
    "@visx/shape",
    "@base-ui/react/alert-dialog",
    "@base-ui/react/dialog",
    "@base-ui/react/menu",
    "@base-ui/react/merge-props",
    "@base-ui/react/popover",
    "@base-ui/react/select",
    "@base-ui/react/toast",
    "@base-ui/react/tooltip",
    "axe-core",
    "convex-helpers",
    "convex-helpers/server/customFunctions",
    "convex-helpers/server/stream",
    "convex-helpers/validators",
    "croner",
    "papaparse",
    "sorted-btree",
  ],
};

/** A slow machine is no failure: what is fast is measured in `bench/`, and what hangs is noticed all the same. */
const testTimeout = 60_000;
const slowMachine = { testTimeout, expect: { poll: { timeout: 10_000 } } };

/** Generated Convex code reads the deployment's variables when it loads; a browser has none. */
const define = { "process.env": "{}" };

/** Every story is a test: it renders, its play function passes, then `.storybook/storyTests.ts` looks at it in both themes. */
const stories: TestProjectInlineConfiguration = {
  plugins: [storybookTest({ configDir: ".storybook" })],
  define,
  optimizeDeps: { ...optimizeDeps, include: [...optimizeDeps.include, "@storybook/addon-a11y/preview"] },
  test: {
    name: "stories",
    ...slowMachine,
    browser: {
      ...chromium("stories"),
      expect: {
        toMatchScreenshot: {
          comparatorName: "pixelmatch",
          // The edges of letters and lines may differ between machines; what a reader would notice is more than that.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.0005 },
          resolveScreenshotPath: ({ arg, ext, root }) => `${root}/stories/pictures/${arg}${ext}`,
        },
      },
    },
  },
};

export default defineConfig({
  test: {
    // Also on two cores, where Vitest would take one: a page waits often for what is not its own work.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          testTimeout,
          include: ["test/**/*.test.ts"],
          exclude: ["test/convex/**", "test/hosts/**"],
          setupFiles: ["test/failOnConsole.ts"],
        },
      },
      {
        test: {
          name: "convex",
          testTimeout,
          environment: "edge-runtime",
          include: ["test/convex/**/*.test.ts"],
          server: { deps: { inline: ["convex-test"] } },
        },
      },
      {
        plugins: [react()],
        define,
        optimizeDeps,
        test: {
          name: "browser",
          ...slowMachine,
          include: ["test/**/*.browser.test.tsx"],
          setupFiles: ["test/failOnConsole.ts", "test/slowMachine.ts"],
          browser: chromium("browser"),
        },
      },
      stories,
    ],
  },
});
