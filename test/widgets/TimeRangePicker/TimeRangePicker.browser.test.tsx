import "../../../src/styles/styles.css";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent as keys } from "vitest/browser";
import type { TimeRangeChoice } from "../../../src/core/timeRange";
import { DAY_MS, HOUR_MS } from "../../../src/core/timeWindow";
import { MonitorProvider } from "../../../src/hooks";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { TimeRangePicker, TimeRangePickerView } from "../../../src/widgets/TimeRangePicker";
import { MonitorWorld, STAFF } from "../../hooks/monitorWorld";

afterEach(cleanup);

const NOW = Date.UTC(2026, 6, 8, 23, 20);
const LAST_DAY: TimeRangeChoice = { kind: "last", durationMs: DAY_MS };

/** A host that keeps the choice. */
function Host({
  initial = LAST_DAY,
  onChange,
}: {
  initial?: TimeRangeChoice;
  onChange: (c: TimeRangeChoice) => void;
}) {
  const [value, setValue] = useState(initial);
  const change = (choice: TimeRangeChoice) => {
    setValue(choice);
    onChange(choice);
  };
  return <TimeRangePickerView value={value} onChange={change} nowMs={NOW} />;
}

const show = (timeZone: string, initial?: TimeRangeChoice) => {
  const onChange = vi.fn<(choice: TimeRangeChoice) => void>();
  render(
    <FormatProvider locale="en-GB" timeZone={timeZone}>
      <Host initial={initial} onChange={onChange} />
    </FormatProvider>,
  );
  return onChange;
};
const trigger = () => screen.getByRole("button", { name: /^Time range/ });
const openPopup = async () => {
  await userEvent.click(trigger());
  return within(await screen.findByRole("dialog", { name: "Time range" }));
};

test("today is the viewer's: in Kathmandu it is already tomorrow; the zone is told", () => {
  const { unmount } = render(
    <FormatProvider locale="en-GB" timeZone="UTC">
      <TimeRangePickerView value={{ kind: "days", days: 1 }} onChange={() => undefined} nowMs={NOW} />
    </FormatProvider>,
  );
  expect(trigger()).toHaveTextContent(/Today 8 Jul, 00:00 – 9 Jul, 00:00 · UTC/);
  unmount();
  show("Asia/Kathmandu", { kind: "days", days: 1 });
  expect(trigger()).toHaveTextContent(/Today 8 Jul, 23:45 – 9 Jul, 05:45 · Asia\/Kath?mandu, GMT\+5:45/);
});

test("two moments are read on the wall clock of the zone that is shown", async () => {
  const onChange = show("America/New_York");
  const popup = await openPopup();
  const set = async (label: string, text: string) => {
    await userEvent.clear(popup.getByLabelText(label));
    await userEvent.type(popup.getByLabelText(label), text);
  };
  await set("From", "2026-07-01T09:00");
  await set("To", "2026-07-01T17:30");
  await userEvent.click(popup.getByRole("button", { name: "Apply" }));
  expect(onChange).toHaveBeenLastCalledWith({
    kind: "between",
    startTime: Date.UTC(2026, 6, 1, 13),
    endTime: Date.UTC(2026, 6, 1, 21, 30),
  });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(trigger()).toHaveFocus();
});

test.each([
  ["2026-07-02T10:00", "2026-07-01T10:00", /end must be after the start/],
  ["2026-07-10T10:00", "2026-07-11T10:00", /begins in the future/],
  ["2026-01-01T10:00", "2026-07-01T10:00", /At most 90 days/],
  ["", "2026-07-01T10:00", /Enter both/],
])("from %j to %j cannot be applied, and says why", async (from, to, problem) => {
  const onChange = show("UTC");
  const popup = await openPopup();
  await userEvent.clear(popup.getByLabelText("From"));
  if (from !== "") await userEvent.type(popup.getByLabelText("From"), from);
  await userEvent.clear(popup.getByLabelText("To"));
  await userEvent.type(popup.getByLabelText("To"), to);
  expect(popup.getByText(problem)).toBeVisible();
  expect(popup.getByLabelText("From")).toHaveAccessibleDescription(problem);
  await userEvent.click(popup.getByRole("button", { name: "Apply" }));
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByRole("dialog")).toBeVisible();
});

test("what is typed is taken with Enter, which does not open the popup again", async () => {
  const onChange = show("UTC");
  await openPopup();
  await keys.keyboard("3h{Enter}");
  await waitFor(() => expect(trigger()).toHaveFocus());
  expect(onChange.mock.calls).toEqual([[{ kind: "last", durationMs: 3 * HOUR_MS }]]);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(trigger()).toHaveAttribute("aria-expanded", "false");
});

test("what is typed too long is said to be so; Escape leaves everything as it was", async () => {
  const onChange = show("UTC");
  const popup = await openPopup();
  await userEvent.keyboard("200 days{Enter}");
  expect(popup.getByText(/At most 90 days/)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(onChange).not.toHaveBeenCalled();
  expect(trigger()).toHaveFocus();
});

test("Tab out of the popup closes it, at its button", async () => {
  show("UTC");
  const popup = await openPopup();
  popup.getByRole("button", { name: "Apply" }).focus();
  await keys.keyboard("{Tab}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(trigger()).toHaveFocus();
});

test("steps stay where they are when there is nothing later, and zooming out ends at the longest", async () => {
  const onChange = show("UTC", { kind: "last", durationMs: 60 * DAY_MS });
  const later = screen.getByRole("button", { name: "Later" });
  await userEvent.click(later);
  expect(onChange).not.toHaveBeenCalled();
  const zoom = screen.getByRole("button", { name: "Zoom out" });
  await userEvent.click(zoom);
  expect(onChange).toHaveBeenLastCalledWith({ kind: "last", durationMs: 90 * DAY_MS });
  expect(zoom).toHaveAttribute("aria-disabled", "true");
  expect(zoom).toHaveFocus();
});

let world: MonitorWorld;
beforeEach(() => {
  world = new MonitorWorld();
});
afterEach(() => world.sandbox.close());

test("a relative range moves with the clock, without a call; the picker keeps the choice by itself", async () => {
  render(
    <MonitorProvider viewer={STAFF} client={world.client} clock={world.clock}>
      <FormatProvider locale="en-GB" timeZone="UTC">
        <TimeRangePicker />
      </FormatProvider>
    </MonitorProvider>,
  );
  await userEvent.click((await openPopup()).getByRole("button", { name: "Last 6 hours" }));
  expect(trigger()).toHaveTextContent("25 Nov, 07:00–13:00");
  await world.advance(HOUR_MS);
  expect(trigger()).toHaveTextContent("25 Nov, 08:00–14:00");
  expect(world.subscriptions).toEqual([]);
});
