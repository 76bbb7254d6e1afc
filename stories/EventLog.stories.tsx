import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { EventLog, EventLogView, type ExportFile } from "../src/widgets/EventLog";
import { eventNumber, events } from "./fixtures/events";
import { heldList, pagedList } from "./fixtures/lists";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { useSimulatedList } from "./fixtures/useSimulatedList";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const page = events(60);

const meta = {
  title: "Widgets/EventLog",
  component: EventLogView,
  subcomponents: { EventLog },
  args: { result: success(pagedList(page, { more: "available" })), onArtifactSelect: fn() },
} satisfies Meta<typeof EventLogView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Busy: Story = {};

export const OpenPayload: Story = { args: { defaultExpandedId: page[3]?.eventId ?? null } };

/** Enter opens what an event tells, Escape comes back to its row. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement }) => {
    const [first] = canvas.getAllByRole("rowheader");
    await userEvent.click(first ?? canvasElement);
    await expect(canvas.getByRole("region", { name: "Payload" })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.queryByRole("region", { name: "Payload" })).toBeNull());
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    await expect(canvasElement.ownerDocument.activeElement).toHaveAttribute("data-column", "outcome");
  },
};

const onFiltersChange = fn();
/** Several types at once, by stage. */
export const TypesMenu: Story = {
  args: { filters: { eventTypes: ["transcription_failed"], errorsOnly: true }, onFiltersChange },
  play: async ({ canvas, canvasElement }) => {
    onFiltersChange.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: /Types/ }));
    const menu = within(canvasElement);
    await userEvent.click(await menu.findByRole("menuitemcheckbox", { name: "Claims extraction failed" }));
    await expect(onFiltersChange).toHaveBeenCalledWith({
      eventTypes: ["transcription_failed", "claims_extraction_failed"],
      errorsOnly: true,
    });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(menu.queryByRole("menu")).toBeNull());
  },
};

/** A time range, set on the wall clock of the display's time zone. */
export const TimeRange: Story = {
  args: { defaultFilters: { startTime: NOW_MS - 3_600_000, endTime: NOW_MS } },
};

const onExport = fn<(file: ExportFile) => void>();
/** A reason that a spreadsheet would run as a formula is exported as text. */
export const Export: Story = {
  args: { result: success(pagedList([{ ...eventNumber(0, 0), errorMessage: '=HYPERLINK("x")' }])), onExport },
  play: async ({ canvas }) => {
    onExport.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Export the 1 loaded event as CSV" }));
    await expect(onExport).toHaveBeenCalledOnce();
    await expect(onExport.mock.lastCall?.[0].text).toContain("\"'=HYPERLINK");
  },
};

export const Held: Story = { args: { result: success(heldList(page, "pause", 12)) } };

export const Loading: Story = { args: { result: loading } };

export const Refreshing: Story = { args: { result: refreshing(pagedList(page)) } };

export const Empty: Story = { args: { result: success(pagedList([])) } };

export const FilteredEmpty: Story = {
  args: { result: success(pagedList([])), defaultFilters: { errorsOnly: true } },
};

export const Error: Story = { args: { result: failed }, play: pressRetry };

/** Nothing to filter, and no connection to tell of. */
export const NotStaff: Story = {
  args: { result: notStaff, connection: { status: "disabled", reason: "not_staff" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("For platform staff only")).toBeVisible();
    await expect(canvas.queryByLabelText("Artifact id")).toBeNull();
    await expect(canvas.queryByText("Connecting…")).toBeNull();
  },
};

export const Offline: Story = { args: { connection: offline } };

export const Narrow: Story = {
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};

function LiveLog({ total, perTick, everyMs }: { total: number; perTick: number; everyMs: number }) {
  const { list } = useSimulatedList({ rowAt: liveEvent, total, perTick, everyMs });
  return <EventLogView result={success(list)} />;
}

const liveEvent = (index: number) => eventNumber(index, 999);

/** Events come in by themselves until the reader pauses, scrolls, or opens one. */
export const LiveTail: Story = { render: () => <LiveLog total={1_000} perTick={2} everyMs={900} /> };

/** A thousand events a second. */
export const Flood: Story = { render: () => <LiveLog total={5_000} perTick={17} everyMs={17} /> };

export const HundredThousandRows: Story = { args: { result: success(pagedList(events(100_000))) } };
