import { cleanup, render } from "@testing-library/react";
import type { CSSProperties, ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/styles/styles.css";
import { ArtifactsTableView, ErrorRateChartView, TimeRangePickerView } from "../../src";
import { Button } from "../../src/ui/Button";
import { InlineRoot } from "../../src/ui/InlineRoot";
import { ConfirmDialog } from "../../src/ui/popup/ConfirmDialog";
import { artifacts } from "../../stories/fixtures/artifacts";
import { incidentDay } from "../../stories/fixtures/history";
import { pagedList } from "../../stories/fixtures/lists";
import { NOW_MS } from "../../stories/fixtures/now";
import { success } from "../../stories/fixtures/results";

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  cleanup();
  document.documentElement.style.zoom = "";
});

const around = (style: CSSProperties) => (content: ReactNode) => render(<div style={style}>{content}</div>);

const onThePage = (zoom: string) => (content: ReactNode) => {
  document.documentElement.style.zoom = zoom;
  render(content);
};

/** How a host may show a panel larger or smaller than it is. */
const SCALES = {
  "zoom: 1.25 around it": around({ zoom: 1.25 }),
  "zoom: 0.8 around it": around({ zoom: 0.8 }),
  "zoom: 1.25 of the page": onThePage("1.25"),
  "zoom: 0.8 of the page": onThePage("0.8"),
  "transform: scale(0.8)": around({ transform: "scale(0.8)", transformOrigin: "0 0" }),
  "transform: scale(1.25)": around({ transform: "scale(1.25)", transformOrigin: "0 0", width: 1000 }),
};

const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const box = (selector: string) => element(selector).getBoundingClientRect();
const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

describe.each(Object.entries(SCALES))("%s", (_, show) => {
  test("an edge of a column follows the pointer", async () => {
    show(<ArtifactsTableView result={success(pagedList(artifacts(20)))} nowMs={NOW_MS} />);
    const heading = "[role=columnheader][data-column=status]";
    await page.getByRole("grid").findElement();
    const handle = element(`${heading} .vf-grid-resizer`);
    const before = box(heading);
    const from = middle(handle.getBoundingClientRect());
    const send = (type: string, x: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, button: 0, clientX: x, clientY: from.y, bubbles: true }),
      );
    handle.setPointerCapture = () => undefined; // no such pointer
    send("pointerdown", from.x);
    send("pointermove", from.x + 60);
    send("pointerup", from.x + 60);
    await expect.poll(() => Math.abs(box(heading).width - before.width - 60)).toBeLessThan(2);
  });

  test("a chart tells of the slot under the pointer, and marks it there", async () => {
    show(<ErrorRateChartView metrics={success(incidentDay)} alerts={success([])} nowMs={NOW_MS} />);
    const plot = element(".vf-chart-plot");
    await expect.poll(() => plot.querySelector("svg")).not.toBeNull();
    const { left, width, top, height } = plot.getBoundingClientRect();
    const x = left + width * 0.7;
    plot.dispatchEvent(
      new PointerEvent("pointermove", { clientX: x, clientY: top + height / 2, bubbles: true }),
    );
    await expect.poll(() => document.querySelector("[data-slot=cursor]")).not.toBeNull();
    const cursor = middle(box("[data-slot=cursor]"));
    expect(Math.abs(cursor.x - x)).toBeLessThan(width / 24);
  });

  test("menus and the range picker open at their buttons", async () => {
    show(
      <>
        <TimeRangePickerView value={{ kind: "days", days: 1 }} onChange={() => undefined} nowMs={NOW_MS} />
        <ArtifactsTableView result={success(pagedList(artifacts(20)))} nowMs={NOW_MS} />
      </>,
    );
    for (const [name, popup] of [
      ["Columns", ".vf-menu"],
      [/^Time range/, ".vf-range-popup"],
    ] as const) {
      const button = page.getByRole("button", { name, exact: true });
      await button.click();
      await expect.poll(() => document.querySelector(popup)).not.toBeNull();
      const trigger = button.element().getBoundingClientRect();
      await expect.poll(() => Math.abs(box(popup).top - trigger.bottom)).toBeLessThan(7);
      const sides = (["left", "right"] as const).map((side) => Math.abs(box(popup)[side] - trigger[side]));
      expect(Math.min(...sides)).toBeLessThan(2);
      expect(box(popup).bottom).toBeLessThanOrEqual(800);
      await userEvent.keyboard("{Escape}");
      await expect.poll(() => document.querySelector(popup)).toBeNull();
    }
  });

  test("a question fits a small window, in its middle", async () => {
    await page.viewport(375, 400);
    show(
      <InlineRoot widget="Popups" status="success">
        <ConfirmDialog
          trigger={<Button>Delete</Button>}
          title="Delete it?"
          detail={"It will be gone. ".repeat(60)}
          confirmLabel="Yes"
          cancelLabel="No"
          onConfirm={() => undefined}
        />
      </InlineRoot>,
    );
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.element(page.getByRole("alertdialog")).toBeVisible();
    const { left, right, top, bottom } = box("[role=alertdialog]");
    expect(Math.min(left, top, 375 - right, 400 - bottom)).toBeGreaterThan(8);
    expect(Math.abs(left - (375 - right)) + Math.abs(top - (400 - bottom))).toBeLessThan(2);
  });

  test("a list has no gap while it is scrolled to its end", async () => {
    show(<ArtifactsTableView result={success(pagedList(artifacts(500)))} nowMs={NOW_MS} />);
    await page.getByRole("grid").findElement();
    const scroller = element(".vf-grid-scroller");
    const gaps = () => {
      const view = scroller.getBoundingClientRect();
      const rows = [...scroller.querySelectorAll(".vf-grid-body [role=row]")].map((row) =>
        row.getBoundingClientRect(),
      );
      const first = Math.min(...rows.map(({ top }) => top));
      const last = Math.max(...rows.map(({ bottom }) => bottom));
      return {
        above: Math.max(0, first - view.top - box(".vf-grid-header").height),
        rest: view.bottom - last,
      };
    };
    for (const share of [0.25, 0.5, 0.75, 1]) {
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
      await expect.poll(() => gaps().above).toBeLessThan(2);
      if (share < 1) await expect.poll(() => gaps().rest).toBeLessThan(2);
    }
    const last = `[role=row][aria-rowindex="501"]`;
    await expect.poll(() => document.querySelector(last)).not.toBeNull();
    expect(box(last).bottom).toBeLessThanOrEqual(scroller.getBoundingClientRect().bottom + 1);
  });
});
