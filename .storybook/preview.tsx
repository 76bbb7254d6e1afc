// Letters look the same on every machine, so that pictures of stories can be compared.
import "@fontsource/inter/latin-400.css";
import "@fontsource/inter/latin-500.css";
import "@fontsource/inter/latin-600.css";
import "@fontsource/noto-sans-mono/latin-400.css";
import "../src/styles/styles.css";
import type { Preview } from "@storybook/react-vite";
import { lazy, Suspense } from "react";
import { FormatProvider } from "../src/ui/FormatProvider";
import { de } from "../src/locales/de";
import { VIEWERS } from "../replay/createViewerSession";
import { LOAD_PROFILES } from "../replay/loadProfiles";

/** Loaded for the pages that show it: story tests need none of it. */
const DocsPage = lazy(async () => ({ default: (await import("./DocsPage")).DocsPage }));

const toolbarItems = (table: Record<string, { label: string }>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, title: label }));

const LANGUAGES = {
  en: { locale: "en-GB", timeZone: "UTC" },
  de: { locale: "de-DE", timeZone: "UTC", messages: de },
};

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    docs: {
      page: () => (
        <Suspense>
          <DocsPage />
        </Suspense>
      ),
    },
    // The decorator keeps the distance, so that the ground of the theme reaches the edges.
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Overview", "Widgets", "Live", "Parts", "Words", "Tokens"] } },
  },
  globalTypes: {
    load: {
      description: "Load of the live stories",
      toolbar: {
        title: "Load",
        icon: "lightning",
        items: toolbarItems(LOAD_PROFILES),
        dynamicTitle: true,
      },
    },
    viewer: {
      description: "Viewer of the live stories",
      toolbar: { title: "Viewer", icon: "user", items: toolbarItems(VIEWERS), dynamicTitle: true },
    },
    theme: {
      description: "Colour scheme",
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    language: {
      description: "Language of the widgets",
      toolbar: { title: "Language", icon: "globe", items: ["en", "de"], dynamicTitle: true },
    },
    density: {
      description: "Density",
      toolbar: { title: "Density", icon: "component", items: ["comfortable", "compact"], dynamicTitle: true },
    },
  },
  initialGlobals: { load: "calm", viewer: "staff", theme: "light", language: "en", density: "comfortable" },
  decorators: [
    (Story, context) => {
      const { globals } = context;
      return (
        <div
          data-vf-theme={String(globals["theme"])}
          data-vf-density={String(globals["density"])}
          style={{
            colorScheme: "var(--vf-color-scheme)",
            background: "light-dark(#f6f7f9, #0e1116)",
            boxSizing: "border-box",
            minBlockSize: context.viewMode === "docs" ? undefined : "100vh",
            padding: "clamp(8px, 2vw, 16px)",
          }}
        >
          <FormatProvider {...LANGUAGES[globals["language"] === "de" ? "de" : "en"]}>
            <Story />
          </FormatProvider>
        </div>
      );
    },
  ],
};

export default preview;
