import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { AlertListView } from "../src/widgets/AlertList";
import { EventLogView } from "../src/widgets/EventLog";
import { PipelineFlowView } from "../src/widgets/PipelineFlow";
import { acknowledgementAt, breaker, failureRate } from "./fixtures/alerts";
import { events } from "./fixtures/events";
import { pagedList } from "./fixtures/lists";
import { failingHour } from "./fixtures/metrics";
import { NOW_MS } from "./fixtures/now";
import { stuck } from "./fixtures/pipeline";
import { success } from "./fixtures/results";
import { failingStages } from "./fixtures/today";

/**
 * The widgets in the second language that comes with them: words, numbers, dates and units. The toolbar's language switch
 * does the same to every story.
 */
const meta = {
  title: "Words/German",
  globals: { language: "de" },
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Panels: Story = {
  render: () => (
    <div style={{ display: "grid", gap: 16 }}>
      <AlertListView
        result={success([breaker, failureRate])}
        nowMs={NOW_MS}
        acknowledgement={acknowledgementAt()}
        onAlertSelect={fn()}
      />
      <PipelineFlowView
        metrics={success(failingHour)}
        pipeline={success(stuck)}
        breakdown={success(failingStages)}
        nowMs={NOW_MS}
        onStageSelect={fn()}
      />
      <EventLogView result={success(pagedList(events(8)))} onArtifactSelect={fn()} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "Warnungen" })).toBeVisible();
    await expect(canvas.getByRole("heading", { name: "Ereignisse" })).toBeVisible();
    await expect(canvas.queryByText("Acknowledge")).toBeNull();
  },
};
