import { cleanup, render } from "@testing-library/react";
import { StrictMode, useEffect, useRef, useState, type ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles/styles.css";
import { ArtifactsTableView, ErrorRateChartView, TimeRangePickerView } from "../../../src";
import { Button } from "../../../src/ui/Button";
import { IconButton } from "../../../src/ui/IconButton";
import { InlineRoot } from "../../../src/ui/InlineRoot";
import { ConfirmDialog } from "../../../src/ui/popup/ConfirmDialog";
import { artifacts } from "../../../stories/fixtures/artifacts";
import { incidentDay } from "../../../stories/fixtures/history";
import { pagedList } from "../../../stories/fixtures/lists";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";

beforeEach(() => page.viewport(900, 800));
afterEach(cleanup);

interface HostProps {
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own modal: Escape closes it unless the key's default was prevented. */
function NativeDialog({ onClose, children }: HostProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      data-testid="host"
      onClose={onClose}
      style={{ blockSize: 300, inlineSize: 500, overflow: "hidden" }}
    >
      {children}
    </dialog>
  );
}

/**
 * A modal as libraries make it: fixed, over everything, clipped, centred by a transform, the pointer dead around it. It
 * fetches the focus back, and hears Escape on the document before what is in it does, as well as from React.
 */
function LibraryModal({ onClose, children }: HostProps) {
  const modal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Node && !modal.current?.contains(target)) modal.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    document.addEventListener("focusin", onFocusIn);
    document.body.style.pointerEvents = "none";
    return () => {
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      document.removeEventListener("focusin", onFocusIn);
      document.body.style.pointerEvents = "";
    };
  }, [onClose]);
  return (
    <div
      ref={modal}
      data-testid="host"
      role="dialog"
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
      style={{
        background: "white",
        blockSize: 260,
        inlineSize: 460,
        insetBlockStart: "50%",
        insetInlineStart: "50%",
        overflow: "hidden",
        pointerEvents: "auto",
        position: "fixed",
        transform: "translate(-50%, -50%)",
        zIndex: 1300,
      }}
    >
      {children}
    </div>
  );
}

/** A narrow strip at the end of the page that scrolls, with the host's own bar above it. */
function Drawer({ onClose, children }: HostProps) {
  return (
    <div
      data-testid="host"
      onKeyDown={({ key }) => key === "Escape" && onClose()}
      style={{
        blockSize: 220,
        contain: "paint",
        inlineSize: 320,
        insetBlock: "40px auto",
        insetInline: "auto 0",
        overflow: "auto",
        position: "fixed",
        zIndex: 5,
      }}
    >
      {children}
    </div>
  );
}

const HOSTS = { NativeDialog, LibraryModal, Drawer };

function show(Host: (props: HostProps) => ReactNode, content: ReactNode) {
  function Page() {
    const [isOpen, setIsOpen] = useState(true);
    return (
      <>
        <header
          style={{ background: "pink", inset: "0 0 auto", blockSize: 40, position: "fixed", zIndex: 1200 }}
        >
          The host's bar
        </header>
        {isOpen && <Host onClose={() => setIsOpen(false)}>{content}</Host>}
      </>
    );
  }
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}

const table = <ArtifactsTableView result={success(pagedList(artifacts(20)))} nowMs={NOW_MS} />;

interface PopupCase {
  content: ReactNode;
  trigger: string | RegExp;
  popup: string;
  /** What is pressed in it, by its words. */
  choice?: string | RegExp;
  /** What has the focus when it is gone. */
  focused?: string;
}

const POPUPS: Record<string, PopupCase> = {
  "the columns menu": {
    content: table,
    trigger: "Columns",
    popup: "[role=menu]",
    choice: "Stage",
  },
  "a column's menu": {
    content: table,
    trigger: "Column Status",
    popup: "[role=menu]",
    choice: "Hide",
    focused: "[role=columnheader][data-column=status]",
  },
  "the time range picker": {
    content: (
      <TimeRangePickerView value={{ kind: "days", days: 1 }} onChange={() => undefined} nowMs={NOW_MS} />
    ),
    trigger: /^Time range/,
    popup: ".vf-range-popup",
    choice: "Last 7 days",
  },
  "a question": {
    content: (
      <InlineRoot widget="Popups" status="success">
        <ConfirmDialog
          trigger={<Button>Delete</Button>}
          title="Delete it?"
          detail="It will be gone."
          confirmLabel="Yes"
          cancelLabel="No"
          onConfirm={() => undefined}
        />
      </InlineRoot>
    ),
    trigger: "Delete",
    popup: "[role=alertdialog]",
    choice: "No",
  },
  "a tooltip": {
    content: (
      <InlineRoot widget="Popups" status="success">
        <IconButton icon="copy" label="Copy what stands here" />
      </InlineRoot>
    ),
    trigger: "Copy what stands here",
    popup: ".vf-tooltip",
  },
};

const CASES = Object.entries(HOSTS).flatMap(([hostName, Host]) =>
  Object.entries(POPUPS).map(([popupName, popup]) => ({ hostName, Host, popupName, ...popup })),
);

/** Whether nothing stands over any part of it, and no part of it is cut off, out of the window or to be scrolled to. */
function isWhole(popup: Element): boolean {
  if (popup.scrollHeight > popup.clientHeight + 1) return false;
  const { left, right, top, bottom } = popup.getBoundingClientRect();
  const xs = [left + 4, (left + right) / 2, right - 4];
  const ys = [top + 4, (top + bottom) / 2, bottom - 4];
  return xs.every((x) => ys.every((y) => popup.contains(document.elementFromPoint(x, y))));
}

describe.each(CASES)("$popupName inside $hostName", ({ Host, content, trigger, popup, choice, focused }) => {
  const button = () => page.getByRole("button", { name: trigger, exact: typeof trigger === "string" });
  const host = page.getByTestId("host");
  const shown = async () => {
    await expect.poll(() => document.querySelector(popup)).not.toBeNull();
    return document.querySelector(popup) as Element; // just waited for
  };
  const isGone = () => expect.poll(() => document.querySelector(popup)).toBeNull();

  test("is whole, in front, and works with the mouse", async () => {
    show(Host, content);
    if (choice === undefined) await button().hover();
    else await button().click();
    const open = await shown();
    // A tooltip lets the pointer through: only then is it not in the way of it.
    if (choice === undefined) (open as HTMLElement).style.pointerEvents = "auto";
    await expect.poll(() => isWhole(open)).toBe(true);
    if (choice === undefined) return;
    await page.elementLocator(open).getByText(choice, { exact: true }).click();
    await expect.element(host).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await isGone();
  });

  test("opens from the keyboard; Escape closes it alone and gives the focus back", async () => {
    show(Host, content);
    const opener = button().element() as HTMLElement; // it is a button
    const back = focused === undefined ? opener : (opener.closest(focused) as HTMLElement);
    // The keyboard, not the mouse, is what the page was last used with.
    await userEvent.keyboard("{Shift}");
    opener.focus();
    if (choice !== undefined) await userEvent.keyboard("{Enter}");
    const open = await shown();
    if (choice !== undefined) await expect.poll(() => open.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await isGone();
    await expect.element(host).toBeVisible();
    await expect.poll(() => document.activeElement).toBe(back);
    await userEvent.keyboard("{Escape}{Escape}");
    await expect.element(host).not.toBeInTheDocument();
  });
});

test("a host's rules for the ground behind its own dialogs do not darken the page behind our popups", async () => {
  const sheet = document.createElement("style");
  sheet.textContent = "::backdrop { background: red; } [popover] { background: red; inset: 50px; }";
  document.head.append(sheet);
  show(NativeDialog, table);
  await page.getByRole("button", { name: "Columns", exact: true }).click();
  await expect.element(page.getByRole("menu")).toBeVisible();
  const layer = document.querySelector(".vf-layer") as Element; // around the menu
  expect(getComputedStyle(layer, "::backdrop").backgroundColor).toBe("rgba(0, 0, 0, 0)");
  expect(getComputedStyle(layer).backgroundColor).toBe("rgba(0, 0, 0, 0)");
  sheet.remove();
});

describe("Escape in a panel inside a native dialog", () => {
  const host = page.getByTestId("host");
  const next = async () => {
    await expect.element(host).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(host).not.toBeInTheDocument();
  };

  test("drops what is selected on a chart, and only then closes the dialog", async () => {
    show(
      NativeDialog,
      <ErrorRateChartView
        metrics={success(incidentDay)}
        alerts={success([])}
        nowMs={NOW_MS}
        onRangeChange={() => undefined}
      />,
    );
    (page.getByRole("application").element() as HTMLElement).focus(); // the plot
    await userEvent.keyboard("{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}");
    const selection = () => document.querySelector(".vf-chart-selection");
    await expect.poll(selection).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    await expect.poll(selection).toBeNull();
    await next();
  });

  test("goes back from a control to its cell, and only then closes the dialog", async () => {
    show(
      NativeDialog,
      <ArtifactsTableView
        result={success(pagedList(artifacts(20)))}
        nowMs={NOW_MS}
        renderActions={() => <Button>Look</Button>}
      />,
    );
    const control = (await page.getByRole("button", { name: "Look" }).first().findElement()) as HTMLElement;
    control.focus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(control.closest("[role=gridcell]"));
    await next();
  });
});
