import "../src/styles/styles.css";
import type { Preview } from "@storybook/react-vite";

const preview: Preview = {
  parameters: {
    layout: "padded",
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Overview", "Widgets", "Live", "Tokens"] } },
  },
  globalTypes: {
    theme: {
      description: "Colour scheme",
      toolbar: { title: "Theme", icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    density: {
      description: "Density",
      toolbar: { title: "Density", icon: "component", items: ["comfortable", "compact"], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light", density: "comfortable" },
  decorators: [
    (Story, { globals }) => (
      <div
        data-vf-theme={globals["theme"]}
        data-vf-density={globals["density"]}
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
