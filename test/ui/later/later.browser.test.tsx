import { cleanup, render } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/styles.css";
import { loading, notStaff, success } from "../../../stories/fixtures/results";
import type { MonitorResult } from "../../../src/core/result";
import { Button } from "../../../src/ui/Button";
import { InlineRoot } from "../../../src/ui/InlineRoot";
import { laterPart } from "../../../src/ui/later/laterPart";
import { laterPopup } from "../../../src/ui/later/laterPopup";
import { usePopup } from "../../../src/ui/popup/usePopup";
import { ResultBody } from "../../../src/ui/ResultBody";

afterEach(cleanup);

const show = (content: ReactNode) =>
  render(
    <StrictMode>
      <InlineRoot widget="Later" status="success">
        {content}
      </InlineRoot>
    </StrictMode>,
  );

/** Code that does not arrive before the connection is back. */
function cutOff<Part>(part: Part) {
  const line = { isBack: false };
  const load = () => (line.isBack ? Promise.resolve(part) : Promise.reject(new Error("offline")));
  return { line, load };
}

describe("a popup whose code does not arrive", () => {
  const button = page.getByRole("button", { name: "Open" });
  const problem = page.getByRole("alertdialog", { name: "This part could not be loaded" });
  const again = page.getByRole("button", { name: "Try again" });

  function showPopup() {
    const { line, load } = cutOff(({ onClose }: { anchor: HTMLElement; onClose: () => void }) => (
      <Button onClick={onClose}>Here it is</Button>
    ));
    const LaterNote = laterPopup(load);
    function Opener() {
      const { anchor, close, trigger } = usePopup("dialog", LaterNote);
      return (
        <>
          <Button {...trigger}>Open</Button>
          {anchor && <LaterNote anchor={anchor} onClose={close} />}
        </>
      );
    }
    show(<Opener />);
    return line;
  }

  test("says so, with what to do, and has the focus", async () => {
    showPopup();
    await button.click();
    await expect.element(problem).toBeVisible();
    await expect.element(problem).toHaveAccessibleDescription(/reload the page/);
    expect(document.querySelector("dialog")?.contains(document.activeElement)).toBe(true);
  });

  test("says so again when trying again does not help", async () => {
    showPopup();
    await button.click();
    const first = await problem.findElement();
    await again.click();
    await expect.element(problem).toBeVisible();
    expect(first).not.toBeInTheDocument();
  });

  test("opens when it can be had again", async () => {
    const line = showPopup();
    await button.click();
    await expect.element(problem).toBeVisible();
    line.isBack = true;
    await again.click();
    await expect.element(page.getByText("Here it is")).toBeVisible();
    await expect.element(problem).not.toBeInTheDocument();
  });

  test.each(["Close", "Escape"])("is gone with %s, and its button has the focus", async (way) => {
    showPopup();
    await button.click();
    await expect.element(problem).toBeVisible();
    if (way === "Close") await page.getByRole("button", { name: "Close" }).click();
    else await userEvent.keyboard("{Escape}");
    await expect.element(problem).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute("aria-expanded", "false");
  });
});

describe("a part of a view whose code does not arrive", () => {
  const problem = page.getByRole("alert");

  test("says so in its place, and is there when it can be had again, with the focus in it", async () => {
    const { line, load } = cutOff(() => <p>Here it is</p>);
    const LaterNote = laterPart(load, <i>Soon</i>);
    show(<LaterNote />);
    await expect.element(page.getByText("Soon")).toBeInTheDocument();
    await expect.element(problem).toHaveTextContent("This part could not be loaded");
    line.isBack = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByText("Here it is")).toBeVisible();
    await expect.element(problem).not.toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent("Here it is");
  });
});

test("a page that a server rendered takes over the place of code that is there by then", async () => {
  const LaterNote = laterPart(() => Promise.resolve(() => <p>Here it is</p>), <i>Soon</i>);
  const content = (
    <InlineRoot widget="Later" status="success">
      <LaterNote />
    </InlineRoot>
  );
  show(<LaterNote />);
  await expect.element(page.getByText("Here it is")).toBeVisible();
  cleanup();

  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(content);
  expect(container).toHaveTextContent("Soon");
  // What differed from the server's would be said, and fail the test.
  render(content, { container, hydrate: true });
  await expect.element(page.getByText("Here it is")).toBeVisible();
});

test.each([
  ["comes with what is loading", loading, 1],
  ["is not fetched for who may not see it", notStaff, 0],
])("the code of rows %s", async (_, result, times) => {
  let fetched = 0;
  const LaterRows = laterPart(() => {
    fetched++;
    return Promise.resolve(() => <p>Rows</p>);
  }, null);
  const body = (shown: MonitorResult<string>) => (
    <ResultBody result={shown} skeleton={null} needs={LaterRows}>
      {() => <LaterRows />}
    </ResultBody>
  );
  const { rerender } = render(body(result));
  expect(fetched).toBe(times);
  rerender(body(success("rows")));
  await expect.element(page.getByText("Rows")).toBeVisible();
  expect(fetched).toBe(1);
});
