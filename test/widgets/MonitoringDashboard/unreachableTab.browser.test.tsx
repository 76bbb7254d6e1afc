import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import "../../../src/styles/styles.css";
import { VoiceFlowProvider } from "../../../src/VoiceFlowProvider";
import { MonitoringDashboard } from "../../../src/widgets/MonitoringDashboard";
import { MonitorWorld } from "../../hooks/monitorWorld";

afterEach(cleanup);

test("a tab whose code cannot be fetched says so, and the rest of the dashboard goes on", async () => {
  const world = new MonitorWorld();
  world.signIn();
  const session = cdp();
  await session.send("Network.enable");
  await session.send("Network.setBlockedURLs", { urls: ["*/HistoryTab.tsx*"] });
  render(
    <VoiceFlowProvider viewer={world.viewer} client={world.client} clock={world.clock}>
      <MonitoringDashboard />
    </VoiceFlowProvider>,
  );
  await page.getByRole("tab", { name: "History" }).click();
  await expect
    .element(page.getByRole("tabpanel").getByRole("alert"))
    .toHaveTextContent("This part could not be loaded");
  await page.getByRole("tab", { name: "Overview" }).click();
  await expect.element(page.getByRole("region", { name: "Activity" })).toBeVisible();
  await session.send("Network.setBlockedURLs", { urls: [] });
  world.sandbox.close();
});
