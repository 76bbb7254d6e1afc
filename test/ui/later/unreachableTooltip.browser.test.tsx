import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import "../../../src/styles/styles.css";
import { IconButton } from "../../../src/ui/IconButton";
import { InlineRoot } from "../../../src/ui/InlineRoot";

afterEach(cleanup);

test("where a tooltip's code cannot be fetched, the browser's own tells", async () => {
  const session = cdp();
  await session.send("Network.enable");
  await session.send("Network.setBlockedURLs", { urls: ["*/TooltipPopup.tsx*"] });
  render(
    <InlineRoot widget="Copy" status="success">
      <IconButton icon="copy" label="Copy" />
    </InlineRoot>,
  );
  const button = page.getByRole("button", { name: "Copy" });
  await button.hover();
  await expect.element(button).toHaveAttribute("title", "Copy");
  await button.click();
  await expect.element(button).not.toHaveAttribute("title");
  await session.send("Network.setBlockedURLs", { urls: [] });
});
