import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/styles.css";
import type { EventFilters, PipelineEvent } from "../../../src/core/model";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { EventLogView, type EventLogViewProps, type ExportFile } from "../../../src/widgets/EventLog";
import { eventNumber, events } from "../../../stories/fixtures/events";
import { pagedList } from "../../../stories/fixtures/lists";
import { success } from "../../../stories/fixtures/results";
import { useSimulatedList } from "../../../stories/fixtures/useSimulatedList";

beforeAll(() => page.viewport(1280, 800));
afterEach(cleanup);

const showEvents = (rows: PipelineEvent[], extra: Partial<EventLogViewProps> = {}) =>
  render(
    <FormatProvider locale="en-GB" timeZone="America/New_York">
      <EventLogView result={success(pagedList(rows))} {...extra} />
    </FormatProvider>,
  );

const hostile: PipelineEvent = {
  ...eventNumber(1, 1),
  eventId: "evt_hostile",
  eventType: "transcription_failed",
  artifactId: "vn_hostile",
  errorMessage: "<img src=x onerror=alert(1)> =1+1",
};

const firstRow = () => {
  const [row] = screen.getAllByRole("rowheader");
  if (!row) throw new Error("The log has no rows");
  return row;
};

describe("EventLog", () => {
  test("shows what an event says as text, never as markup", async () => {
    showEvents([hostile], { defaultExpandedId: hostile.eventId });
    const payload = await screen.findByRole("region", { name: "Payload" });
    expect(payload.textContent).toContain("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });

  test("tells an error by a word, and times to the millisecond in the display's zone", () => {
    showEvents([{ ...hostile, occurredAt: Date.UTC(2026, 1, 15, 14, 30, 10, 45) }]);
    expect(screen.getByText("Error")).toBeDefined();
    expect(screen.getByRole("columnheader", { name: "Time (America/New_York)" })).toBeDefined();
    expect(firstRow().textContent).toContain("09:30:10.045");
  });

  test("a person the directory does not know is unknown, not an error", () => {
    showEvents([{ ...hostile, sender: { id: "user_1", name: null } }]);
    expect(screen.getByText("Unknown (user_1)")).toBeDefined();
  });

  test("leads to the artifact of an event by pointer and by Enter on its cell", async () => {
    const onArtifactSelect = vi.fn();
    showEvents([hostile], { onArtifactSelect });
    await userEvent.click(screen.getByRole("button", { name: "Show artifact vn_hostile" }));
    act(() => firstRow().focus());
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    expect(onArtifactSelect.mock.calls).toEqual([["vn_hostile"], ["vn_hostile"]]);
    expect(screen.queryByRole("region", { name: "Payload" })).toBeNull();
  });

  test("who presses a button that goes away goes on where it was", async () => {
    showEvents([], { defaultFilters: { errorsOnly: true } });
    const [inBar, inNotice] = screen.getAllByRole("button", { name: "Clear filters" });
    act(() => inNotice?.focus());
    await userEvent.keyboard("{Enter}");
    expect(inBar?.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toContain("No events yet");
    cleanup();

    showEvents([hostile], { defaultFilters: { errorsOnly: true } });
    act(() => screen.getByRole("button", { name: "Clear filters" }).focus());
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Filters" }));
  });

  test("columns stand as the host says, and it hears of every change", async () => {
    const [onWidths, onVisibility] = [vi.fn(), vi.fn()];
    const onOrder = vi.fn<NonNullable<EventLogViewProps["onColumnOrderChange"]>>();
    showEvents([hostile], {
      columnWidths: { event: 240 },
      onColumnWidthsChange: onWidths,
      columnOrder: ["stage", "event"],
      onColumnOrderChange: onOrder,
      columnVisibility: { sender: false },
      onColumnVisibilityChange: onVisibility,
      columnPinning: { start: ["duration"] },
    });
    const names = () => screen.getAllByRole("columnheader").map((heading) => heading.dataset["column"]);
    expect(names().slice(0, 4)).toEqual(["time", "duration", "stage", "event"]);
    expect(names()).not.toContain("sender");

    const event = screen.getByRole("columnheader", { name: "Event" });
    expect(event.offsetWidth).toBe(240);
    act(() => event.focus());
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(onWidths).toHaveBeenLastCalledWith({ event: 256 });
    await userEvent.keyboard("{Control>}{ArrowLeft}{/Control}");
    expect(onOrder.mock.lastCall?.[0].slice(0, 2)).toEqual(["event", "stage"]);
    await userEvent.click(screen.getByRole("button", { name: "Column Event" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Hide" }));
    expect(onVisibility).toHaveBeenLastCalledWith({ sender: false, event: false });
    expect(names()).toContain("event");
  });

  test("exports what is loaded, with formulas as text, and lossless lines of JSON", async () => {
    const files: ExportFile[] = [];
    const rows = [{ ...hostile, errorMessage: '=HYPERLINK("https://example.com")' }, ...events(5)];
    showEvents(rows, { onExport: (file) => files.push(file) });
    await userEvent.click(screen.getByRole("button", { name: "Export the 6 loaded events as CSV" }));
    await userEvent.click(screen.getByRole("button", { name: "Export the 6 loaded events as NDJSON" }));
    const [csv, ndjson] = files;
    const [first] = Papa.parse<Record<string, string>>(csv?.text ?? "", { header: true }).data;
    expect(first?.["errorMessage"]).toBe('\'=HYPERLINK("https://example.com")');
    expect(
      ndjson?.text
        .trim()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    ).toEqual(rows);
  });
});

describe("filters of EventLog", () => {
  test("take several types, in the same order however they were chosen", async () => {
    const heard: EventFilters[] = [];
    showEvents(events(5), { onFiltersChange: (filters) => heard.push(filters) });
    await userEvent.click(screen.getByRole("button", { name: "Types" }));
    await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Retry failed" }));
    await userEvent.click(screen.getByRole("menuitemcheckbox", { name: "Artifact received" }));
    expect(heard.at(-1)).toEqual({ eventTypes: ["artifact_received", "retry_failed"] });
  });

  test("read a time on the wall clock of the display's zone", () => {
    const onFiltersChange = vi.fn();
    showEvents(events(5), { onFiltersChange });
    fireEvent.change(screen.getByLabelText("From (America/New_York)"), {
      target: { value: "2026-02-15T09:00" },
    });
    expect(onFiltersChange).toHaveBeenCalledWith({ startTime: Date.UTC(2026, 1, 15, 14) });
  });

  test("can be cleared when nothing matches", async () => {
    const onFiltersChange = vi.fn();
    showEvents([], { filters: { errorsOnly: true }, onFiltersChange });
    expect(screen.getByText("No event matches")).toBeDefined();
    const [clear] = screen.getAllByRole("button", { name: "Clear filters" });
    await userEvent.click(clear ?? document.body);
    expect(onFiltersChange).toHaveBeenCalledWith({});
  });
});

describe("the live tail of EventLog", () => {
  const eventAt = (index: number) => eventNumber(index, 999);

  function showLive(total: number) {
    const control: { arrive: (count: number) => void } = { arrive: () => undefined };
    function Live() {
      const { list, arrive } = useSimulatedList({ rowAt: eventAt, total });
      control.arrive = arrive;
      return <EventLogView result={success(list)} />;
    }
    render(<Live />);
    return { arrive: (count: number) => act(() => control.arrive(count)) };
  }

  test("Space pauses it and goes on, from any cell", async () => {
    const { arrive } = showLive(200);
    act(() => firstRow().focus());
    await userEvent.keyboard(" ");
    expect(screen.getByText("Paused")).toBeDefined();
    arrive(4);
    await screen.findByRole("button", { name: "4 new" });
    await userEvent.keyboard(" ");
    await waitFor(() => expect(screen.queryByRole("button", { name: "4 new" })).toBeNull());
    expect(screen.getByText("Live")).toBeDefined();
  });

  test("stands still under the keyboard, and goes on when it leaves", async () => {
    const { arrive } = showLive(200);
    act(() => firstRow().focus());
    const row = firstRow();
    const before = row.getBoundingClientRect().top;
    arrive(3);
    await screen.findByRole("button", { name: "3 new" });
    expect(row.getBoundingClientRect().top).toBe(before);
    expect(row).toHaveFocus();
    await userEvent.tab({ shift: true });
    await waitFor(() => expect(screen.queryByRole("button", { name: "3 new" })).toBeNull());
    expect(screen.getByText("Live")).toBeDefined();
  });

  test("an open payload stays where it is while events come in", async () => {
    const { arrive } = showLive(200);
    act(() => firstRow().focus());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const payload = await screen.findByRole("region", { name: "Payload" });
    const before = payload.getBoundingClientRect().top;
    arrive(30);
    await screen.findByRole("button", { name: "30 new" });
    expect(payload.getBoundingClientRect().top).toBe(before);
    expect(payload.isConnected).toBe(true);
  });

  test("a burst is announced as a count, not row by row", async () => {
    const { arrive } = showLive(200);
    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    for (let burst = 0; burst < 12; burst++) arrive(1);
    await waitFor(() => expect(screen.getByText("10 or more new rows. Resume to see them.")).toBeDefined(), {
      timeout: 4_000,
    });
    expect(screen.getByRole("grid").closest("[aria-live]")).toBeNull();
  });
});
