import "../../../src/styles/styles.css";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ArtifactTimelineView } from "../../../src/widgets/ArtifactTimeline";
import {
  brokenLife,
  completedLife,
  loopingLife,
  retriedLife,
  summarized,
} from "../../../stories/fixtures/lives";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";

beforeAll(() => page.viewport(1280, 800));
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

test("hundreds of attempts are all there", () => {
  render(<ArtifactTimelineView result={success(loopingLife(300))} nowMs={NOW_MS} />);
  expect(within(chart()).getAllByRole("listitem", { hidden: true }).length).toBeGreaterThanOrEqual(300);
});

test("a timeline that was cut says so, and how much of it there is", () => {
  const { rerender } = render(<ArtifactTimelineView result={success(loopingLife(20))} nowMs={NOW_MS} />);
  expect(screen.queryByText(/Only the first/)).toBeNull();
  const cut = success({ ...loopingLife(20), isCut: true });
  rerender(<ArtifactTimelineView result={cut} nowMs={NOW_MS} />);
  expect(screen.getByText(/Only the first 41 events are shown/)).toBeVisible();
});
