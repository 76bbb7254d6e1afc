import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, screen, userEvent, within } from "storybook/test";
import {
  TimeRangePicker,
  FormatProvider,
  formatTimeRange,
  parseTimeRange,
  TimeRangePickerView,
} from "../src";
import { DAY_MS, HOUR_MS } from "../src/core/timeWindow";
import { NOW_MS } from "./fixtures/now";
import { narrow, rightToLeft } from "./fixtures/frames";

/**
 * The stretch of time that history is shown of. Relative ranges move with the clock by themselves; `formatTimeRange` and
 * `parseTimeRange` keep a choice in an address.
 */
const meta = {
  title: "Widgets/TimeRangePicker",
  component: TimeRangePickerView,
  subcomponents: { TimeRangePicker },
  args: { value: { kind: "last", durationMs: DAY_MS }, onChange: fn(), nowMs: NOW_MS },
  decorators: [
    (Story) => (
      <FormatProvider locale="en-GB" timeZone="Europe/London">
        <div style={{ minBlockSize: 470 }}>
          <Story />
        </div>
      </FormatProvider>
    ),
  ],
  render: function Picker(args) {
    const [value, setValue] = useState(args.value);
    return (
      <TimeRangePickerView
        {...args}
        value={value}
        onChange={(choice) => {
          setValue(choice);
          args.onChange(choice);
        }}
      />
    );
  },
} satisfies Meta<typeof TimeRangePickerView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

const open = async (canvasElement: HTMLElement) => {
  await userEvent.click(within(canvasElement).getByRole("button", { name: /^Time range/ }));
  return screen.findByRole("dialog");
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const popup = within(await open(canvasElement));
    await expect(popup.getByText("Times are in Europe/London, GMT")).toBeVisible();
    await expect(popup.getByRole("button", { name: "Last 24 hours" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  },
};

/** What is typed is read as kindly as can be, and how it is understood stands below. Enter takes it. */
export const Typing: Story = {
  play: async ({ args, canvasElement, step }) => {
    const popup = within(await open(canvasElement));
    const field = popup.getByRole("textbox", { name: "Type a range" });
    await step("nonsense is said to be so", async () => {
      await userEvent.type(field, "soon");
      await expect(popup.getByText(/Not understood/)).toBeVisible();
    });
    await step("a range is understood", async () => {
      await userEvent.clear(field);
      await userEvent.type(field, "2026-02-14 9:00 to 11:30");
      await expect(popup.getByText(/^14 Feb, 09:00\s?–\s?11:30$/)).toBeVisible();
      await userEvent.keyboard("{Enter}");
    });
    await expect(args.onChange).toHaveBeenLastCalledWith({
      kind: "between",
      startTime: Date.UTC(2026, 1, 14, 9),
      endTime: Date.UTC(2026, 1, 14, 11, 30),
    });
  },
};

/** The end before the start: said in words, and not to be applied. */
export const WrongWayRound: Story = {
  play: async ({ args, canvasElement }) => {
    const popup = within(await open(canvasElement));
    const to = popup.getByLabelText("To");
    await userEvent.clear(to);
    await userEvent.type(to, "2026-02-01T10:00");
    await expect(popup.getByText("The end must be after the start.")).toBeVisible();
    await userEvent.click(popup.getByRole("button", { name: "Apply" }));
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** From the keyboard alone: open, choose, step back and come forward to the present again. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    const trigger = canvas.getByRole("button", { name: /^Time range/ });
    trigger.focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Tab}{End}{ArrowUp}{Enter}");
    await expect(args.onChange).toHaveBeenLastCalledWith({ kind: "last", durationMs: 30 * DAY_MS });
    await expect(trigger).toHaveFocus();
    const earlier = canvas.getByRole("button", { name: "Earlier" });
    const later = canvas.getByRole("button", { name: "Later" });
    await expect(later).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(earlier);
    await userEvent.click(later);
    await expect(args.onChange).toHaveBeenLastCalledWith({ kind: "last", durationMs: 30 * DAY_MS });
  },
};

/** Two moments: named by themselves, with the zone. Zooming out goes no further than the present. */
export const BetweenTwoMoments: Story = {
  args: { value: { kind: "between", startTime: NOW_MS - 3 * HOUR_MS, endTime: NOW_MS - HOUR_MS } },
};

/** What a host does to keep the choice in its address. */
export const InAnAddress: Story = {
  render: function Host({ nowMs }) {
    const [query, setQuery] = useState("range=7d");
    const range = new URLSearchParams(query).get("range") ?? "";
    return (
      <div
        style={{
          display: "grid",
          gap: 12,
          gridTemplateColumns: "minmax(0, 1fr)",
          color: "light-dark(#191c22, #e7e9ee)",
        }}
      >
        <TimeRangePickerView
          nowMs={nowMs}
          value={parseTimeRange(range) ?? { kind: "last", durationMs: DAY_MS }}
          onChange={(choice) => setQuery(`range=${formatTimeRange(choice)}`)}
        />
        <output
          aria-label="Address"
          style={{ font: "12px ui-monospace, monospace", overflowWrap: "anywhere" }}
        >
          /monitoring?{query}
        </output>
      </div>
    );
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const Narrow: Story = {
  decorators: [narrow],
  play: Open.play,
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
