import type { StorybookConfig } from "@storybook/react-vite";
import { mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
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
