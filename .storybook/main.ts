import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";

/** There `storyTests.ts` runs axe, in both themes; elsewhere the add-on does, in the one that is shown. */
const inTests = process.env["VITEST"] !== undefined;

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-vitest", ...(inTests ? [] : ["@storybook/addon-a11y"])],
  previewAnnotations: inTests ? [import.meta.dirname + "/storyTests.ts"] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: "react-docgen-typescript" },
  // The demo is Vite's root for `npm run dev`; Storybook's is the project.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      root: import.meta.dirname + "/..",
      build: { outDir: "storybook-static" },
    }),
};

export default config;
