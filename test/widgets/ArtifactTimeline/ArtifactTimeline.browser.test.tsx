import "../../../src/styles/styles.css";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ArtifactTimelineView } from "../../../src/widgets/ArtifactTimeline";
import {
  brokenLife,
  completedLife,
  longLife,
  loopingLife,
  retriedLife,
  summarized,
} from "../../../stories/fixtures/lives";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { fetchCodeOf } from "../fetchCodeOf";

beforeAll(() => page.viewport(1280, 800));
beforeAll(() => fetchCodeOf(<ArtifactTimelineView result={success(retriedLife)} nowMs={NOW_MS} />));
afterEach(cleanup);

const bar = (name: RegExp) => screen.getByRole("button", { name });
const widthOf = (name: RegExp) => bar(name).getBoundingClientRect().width;
const chart = () => screen.getByRole("group", { name: /Timeline chart/ });

test("a span tells its stage, what it was, how it ended and how long it took; its error stays text", async () => {
  render(<ArtifactTimelineView result={success(retriedLife)} nowMs={NOW_MS} />);
  await userEvent.click(bar(/^Claims extraction, attempt 1, Working, Failed, 12.s$/));
  const detail = screen.getByRole("region", { name: "Details of the span" });
  expect(detail).toHaveTextContent("<retry-after>: 3600");
  await userEvent.click(within(detail).getByRole("button", { name: "Close details" }));
  expect(screen.queryByRole("region", { name: "Details of the span" })).toBeNull();
});

test("what is not known is called so, not guessed", () => {
  render(<ArtifactTimelineView result={success(brokenLife)} nowMs={NOW_MS} />);
  expect(bar(/^Transcription, Working, End unknown, unknown$/)).toBeInTheDocument();
  expect(bar(/^Entity resolution, Working, Running, 7.s so far$/)).toBeInTheDocument();
});

test.each([
  ["whole", summarized(completedLife), /^A summary: its events are past their retention/],
  ["the beginning of which is one", summarized(retriedLife, NOW_MS - 8_000_000), /^Begins with a summary/],
])("a summary is called so: %s", (_, life, note) => {
  const { rerender } = render(<ArtifactTimelineView result={success(life)} nowMs={NOW_MS} />);
  expect(screen.getByText(note)).toBeInTheDocument();
  expect(bar(/^Transcription, Working, Completed/)).toBeInTheDocument();
  rerender(<ArtifactTimelineView result={success(completedLife)} nowMs={NOW_MS} />);
  expect(screen.queryByText(/summary/)).toBeNull();
});

test("the list says everything the chart shows", async () => {
  render(<ArtifactTimelineView result={success(retriedLife)} nowMs={NOW_MS} />);
  const bars = within(chart())
    .getAllByRole("button", { pressed: false })
    .filter((each) => each.dataset["kind"]);
  await userEvent.click(screen.getByRole("button", { name: "List" }));
  const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
  const marks = 7;
  expect(rows).toHaveLength(bars.length + marks);
});

test("idle time is drawn short until the reader wants it to scale", async () => {
  render(<ArtifactTimelineView result={success(retriedLife)} nowMs={NOW_MS} />);
  const collapsed = widthOf(/attempt 1, Working/);
  await userEvent.click(bar(/Collapse idle time/));
  expect(widthOf(/attempt 1, Working/)).toBeLessThan(collapsed / 5);
});

test.each([
  ["keys", () => fireEvent.keyDown(chart(), { key: "+" })],
  ["the button", () => fireEvent.click(bar(/Zoom in/))],
  ["the wheel with Ctrl", () => fireEvent.wheel(chart(), { deltaY: -200, ctrlKey: true, clientX: 500 })],
])("%s zoom, and 0 shows all again", (_, zoomIn) => {
  render(<ArtifactTimelineView result={success(completedLife)} nowMs={NOW_MS} />);
  const before = widthOf(/^Entity resolution, Working/);
  zoomIn();
  expect(widthOf(/^Entity resolution, Working/)).toBeGreaterThan(before * 1.3);
  fireEvent.keyDown(chart(), { key: "0" });
  expect(widthOf(/^Entity resolution, Working/)).toBeCloseTo(before, 0);
});

test("a plain wheel is left to the page", () => {
  render(<ArtifactTimelineView result={success(completedLife)} nowMs={NOW_MS} />);
  expect(fireEvent.wheel(chart(), { deltaY: 120 })).toBe(true);
});

test("two fingers moving apart zoom", () => {
  render(<ArtifactTimelineView result={success(completedLife)} nowMs={NOW_MS} />);
  const before = widthOf(/^Claims extraction, Working/);
  const plot = document.querySelector("[data-slot='plot']");
  if (plot === null) throw new Error("No plot");
  const finger = (pointerId: number, clientX: number) => ({
    pointerId,
    clientX,
    button: 0,
    buttons: 1,
    pointerType: "touch",
  });
  // Synthetic fingers are not known to the browser, which would refuse to capture them.
  Object.assign(plot, { setPointerCapture: () => undefined });
  fireEvent.pointerDown(plot, finger(11, 600));
  fireEvent.pointerDown(plot, finger(12, 700));
  fireEvent.pointerMove(plot, finger(12, 900));
  expect(widthOf(/^Claims extraction, Working/)).toBeGreaterThan(before * 1.5);
});

test("the spans are one tab stop, and a span out of view is brought into it", async () => {
  render(<ArtifactTimelineView result={success(completedLife)} nowMs={NOW_MS} />);
  bar(/^Transcription, Waiting/).focus();
  await userEvent.keyboard("++++++");
  await userEvent.keyboard("{End}");
  const last = bar(/^Confirmation/);
  expect(last).toHaveFocus();
  const plot = chart().getBoundingClientRect();
  expect(last.getBoundingClientRect().left).toBeLessThan(plot.right);
  expect(last.getBoundingClientRect().width).toBeGreaterThan(3);
});

describe("of ten thousand spans", () => {
  const spans = longLife(2_500);
  const plot = () => document.querySelector("[data-slot='plot']") ?? document.body;
  const isInView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const view = plot().getBoundingClientRect();
    return top >= view.top && bottom <= view.bottom;
  };
  const rowOf = (element: Element) => element.closest("li");

  test("the keys reach every one, and only those in view are in the document", async () => {
    render(<ArtifactTimelineView result={success(spans)} nowMs={NOW_MS} />);
    const first = bar(/^Transcription, attempt 1, Waiting/);
    first.focus();
    await userEvent.keyboard("{End}");
    const last = bar(/^Claims extraction, attempt 2,500, Working, Failed/);
    expect(last).toHaveFocus();
    expect(last).toSatisfy(isInView);
    expect(rowOf(last)).toHaveAttribute("aria-posinset", "5000");
    expect(rowOf(last)).toHaveAttribute("aria-setsize", "5000");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(bar(/^Transcription, attempt 2,500, Working/)).toHaveFocus();
    expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
    await userEvent.keyboard("{Home}");
    expect(first).toHaveFocus();
    expect(first).toSatisfy(isInView);
  });

  test("the one with the focus keeps it while the chart is zoomed and scrolled", async () => {
    render(<ArtifactTimelineView result={success(spans)} nowMs={NOW_MS} />);
    bar(/^Transcription, attempt 1, Waiting/).focus();
    await userEvent.keyboard("{End}{ArrowUp}");
    const focused = bar(/^Claims extraction, attempt 2,500, Waiting/);
    await userEvent.keyboard("++");
    fireEvent.wheel(chart(), { deltaY: -400, ctrlKey: true, clientX: 500 });
    plot().scrollTop = 60_000;
    await waitFor(() => {
      expect(bar(/^Transcription, attempt 838, Working/)).toSatisfy(isInView);
    });
    expect(focused).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    expect(bar(/^Transcription, attempt 2,500, Working/)).toHaveFocus();
    expect(bar(/^Transcription, attempt 2,500, Working/)).toSatisfy(isInView);
  });

  test("the list counts all, and has those in view", async () => {
    render(<ArtifactTimelineView result={success(spans)} nowMs={NOW_MS} defaultView="list" />);
    const table = screen.getByRole("table");
    expect(table).toHaveAttribute("aria-rowcount", "15001");
    const scroller = screen.getByRole("group", { name: /Everything that happened/ });
    const lastLine = () => within(table).getAllByRole("row").at(-1);
    await waitFor(() => {
      scroller.scrollTop = scroller.scrollHeight;
      expect(lastLine()).toHaveAttribute("aria-rowindex", "15001");
    });
    expect(lastLine()).toHaveTextContent("Artifact failed");
    expect(within(table).getAllByRole("row").length).toBeLessThan(60);
  });
});

test("a timeline that was cut says so, and how much of it there is", () => {
  const { rerender } = render(<ArtifactTimelineView result={success(loopingLife(20))} nowMs={NOW_MS} />);
  expect(screen.queryByText(/Only the first/)).toBeNull();
  const cut = success({ ...loopingLife(20), isCut: true });
  rerender(<ArtifactTimelineView result={cut} nowMs={NOW_MS} />);
  expect(screen.getByText(/Only the first 41 events are shown/)).toBeVisible();
});
