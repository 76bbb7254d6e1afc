import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/styles.css";
import { Button } from "../../../src/ui/Button";
import { InlineRoot } from "../../../src/ui/InlineRoot";
import { IconButton } from "../../../src/ui/IconButton";
import { CheckMenu } from "../../../src/ui/popup/CheckMenu";
import { ConfirmDialog } from "../../../src/ui/popup/ConfirmDialog";

beforeEach(() => page.viewport(800, 600));
afterEach(cleanup);

const show = (content: ReactNode) =>
  render(
    <div style={{ padding: 100 }}>
      <InlineRoot widget="Popups" status="success">
        {content}
      </InlineRoot>
      <p>Beside it</p>
      <button type="button">After it</button>
    </div>,
  );

describe("a menu", () => {
  const trigger = page.getByRole("button", { name: "Columns" });
  const items = ["Stage", "Cost"].map((label) => ({ id: label, label }));
  const showMenu = () =>
    show(<CheckMenu label="Columns" groups={[{ items }]} isChecked={() => false} onChange={() => {}} />);

  test("opens on a click and closes on the next", async () => {
    showMenu();
    await trigger.click();
    await expect.element(page.getByRole("menu", { name: "Columns" })).toBeVisible();
    await expect.element(trigger).toHaveAttribute("aria-expanded", "true");
    await trigger.click();
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    await expect.element(trigger).toHaveAttribute("aria-expanded", "false");
  });

  test("opens with an arrow at its first item; Escape gives the focus back", async () => {
    showMenu();
    await userEvent.keyboard("{Tab}{ArrowDown}");
    await expect.element(page.getByRole("menuitemcheckbox", { name: "Stage" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    await expect.element(trigger).toHaveFocus();
  });

  test("goes on from its button with Tab", async () => {
    showMenu();
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(page.getByRole("menuitemcheckbox", { name: "Stage" })).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "After it" })).toHaveFocus();
  });

  test("closes on a click beside it", async () => {
    showMenu();
    await trigger.click();
    await expect.element(page.getByRole("menu")).toBeVisible();
    await page.getByText("Beside it").click();
    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
  });
});

describe("a question", () => {
  const trigger = page.getByRole("button", { name: "Delete" });
  const dialog = page.getByRole("alertdialog", { name: "Delete it?" });
  const showQuestion = (onConfirm: () => void) =>
    show(
      <ConfirmDialog
        trigger={<Button>Delete</Button>}
        title="Delete it?"
        detail="It will be gone."
        confirmLabel="Yes"
        cancelLabel="No"
        onConfirm={onConfirm}
      />,
    );

  test("Escape leaves everything as it is, and the focus is where it was", async () => {
    let isConfirmed = false;
    showQuestion(() => (isConfirmed = true));
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(trigger).toHaveFocus();
    expect(isConfirmed).toBe(false);
  });

  test("is answered once", async () => {
    let confirmations = 0;
    showQuestion(() => (confirmations += 1));
    await trigger.click();
    await page.getByRole("button", { name: "Yes" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(trigger).toHaveFocus();
    expect(confirmations).toBe(1);
  });

  test("stands over whatever the panel is inside of, and whatever stands over the panel", async () => {
    render(
      <>
        <div style={{ containerType: "inline-size" }}>
          <InlineRoot widget="Popups" status="success">
            <ConfirmDialog
              title="Sure?"
              detail="It is done for good."
              confirmLabel="Do it"
              cancelLabel="Cancel"
              onConfirm={() => {}}
              trigger={<Button>Delete</Button>}
            />
          </InlineRoot>
        </div>
        <header style={{ background: "white", inset: "100px 0 0", position: "fixed", zIndex: 1000 }} />
      </>,
    );
    await page.getByRole("button", { name: "Delete" }).click();
    const confirm = page.getByRole("button", { name: "Do it" });
    await expect.element(confirm).toBeVisible();
    await confirm.click();
    await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
  });
});

describe("a tooltip", () => {
  const tooltip = page.getByText("Copy");
  const showButton = () => show(<IconButton icon="copy" label="Copy" />);

  test("shows while the pointer rests on the button, until it is pressed", async () => {
    showButton();
    const button = page.getByRole("button", { name: "Copy" });
    await button.hover();
    await expect.element(tooltip).toBeVisible();
    await button.click();
    await expect.element(tooltip).not.toBeInTheDocument();
  });

  test("shows with the keyboard's focus; Escape puts it away", async () => {
    showButton();
    await userEvent.keyboard("{Tab}");
    await expect.element(tooltip).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(tooltip).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Copy" })).toHaveFocus();
  });
});
