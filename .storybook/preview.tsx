import "../src/styles/styles.css";
import type { Preview } from "@storybook/react-vite";
import { VIEWERS } from "../replay/createViewerSession";
import { LOAD_PROFILES } from "../replay/loadProfiles";

const toolbarItems = (table: Record<string, { label: string }>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, title: label }));

/** The story tests run once in each theme. */
const theme: unknown = import.meta.env["VITE_STORY_THEME"] ?? "light";

const preview: Preview = {
  parameters: {
    layout: "padded",
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Overview", "Widgets", "Live", "Tokens"] } },
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
    density: {
      description: "Density",
      toolbar: { title: "Density", icon: "component", items: ["comfortable", "compact"], dynamicTitle: true },
    },
  },
  initialGlobals: { load: "busy", viewer: "staff", theme, density: "comfortable" },
  decorators: [
    (Story, { globals }) => (
      <div
        data-vf-theme={String(globals["theme"])}
        data-vf-density={String(globals["density"])}
        style={{
          colorScheme: String(globals["theme"]),
          background: globals["theme"] === "dark" ? "#0e1116" : "#f6f7f9",
          padding: 16,
        }}
      >
        <Story />
      </div>
    ),
  ],
};

export default preview;
