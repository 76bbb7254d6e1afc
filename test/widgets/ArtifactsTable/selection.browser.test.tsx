import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { StrictMode } from "react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { failedNotes } from "../../hooks/failedNote";
import { MonitorWorld } from "../../hooks/monitorWorld";
import "../../../src/styles/styles.css";
import type { Artifact } from "../../../src/core/model";
import type { BulkRetryControl } from "../../../src/hooks";
import type { ExportFile } from "../../../src/ui/saveFile";
import {
  ArtifactsTable,
  ArtifactsTableView,
  type ArtifactsTableViewProps,
} from "../../../src/widgets/ArtifactsTable";
import { artifactNumber, artifacts } from "../../../stories/fixtures/artifacts";
import { pagedList } from "../../../stories/fixtures/lists";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { useSimulatedList } from "../../../stories/fixtures/useSimulatedList";
import { fetchCodeOf } from "../fetchCodeOf";

beforeAll(() => page.viewport(1280, 800));
beforeAll(() => fetchCodeOf(<ArtifactsTableView result={success(pagedList(artifacts(1)))} nowMs={NOW_MS} />));
afterEach(cleanup);

const bulkRetry: BulkRetryControl = {
  retryAll: () => undefined,
  state: { status: "idle" },
  dismiss: () => undefined,
};
const rows = artifacts(12);

function showRows(extra: Partial<ArtifactsTableViewProps> = {}) {
  const view = { result: success(pagedList(rows)), nowMs: NOW_MS, bulkRetry, ...extra };
  render(
    <StrictMode>
      <ArtifactsTableView {...view} />
    </StrictMode>,
  );
}

const box = (artifact: Artifact | undefined) =>
  screen.getByRole<HTMLInputElement>("checkbox", { name: `Select ${artifact?.artifactId ?? ""}` });
const all = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "Select all loaded" });
const chosen = () => rows.filter((row) => box(row).checked).map((row) => rows.indexOf(row));
const heading = (name: string) => screen.getByRole("columnheader", { name });
const cellIn = (artifact: Artifact | undefined, column: string) =>
  box(artifact).closest("[role=row]")?.querySelector<HTMLElement>(`[data-column="${column}"]`);

describe("choosing rows of ArtifactsTable", () => {
  test("one by one, a range with Shift, all that is loaded, and none again", async () => {
    const heard = vi.fn();
    showRows({ onSelectedIdsChange: heard });
    const user = userEvent.setup();
    await user.click(box(rows[1]));
    expect(chosen()).toEqual([1]);
    expect(box(rows[1]).closest("[role=row]")?.ariaSelected).toBe("true");
    await user.keyboard("{Shift>}");
    await user.click(box(rows[4]));
    await user.keyboard("{/Shift}");
    expect(chosen()).toEqual([1, 2, 3, 4]);
    expect(all().indeterminate).toBe(true);
    expect(screen.getByText("4 selected")).toBeDefined();
    await user.click(all());
    expect(chosen()).toHaveLength(rows.length);
    expect(all().checked).toBe(true);
    await user.click(all());
    expect(chosen()).toEqual([]);
    expect(heard).toHaveBeenLastCalledWith([]);
  });

  test("from the keyboard: Space on any cell, Shift for a range, Control and A for all", async () => {
    showRows();
    act(() => cellIn(rows[2], "status")?.focus());
    await userEvent.keyboard(" {ArrowDown}{ArrowDown}{Shift>} {/Shift}");
    expect(chosen()).toEqual([2, 3, 4]);
    expect(document.activeElement).toBe(cellIn(rows[4], "status"));
    await userEvent.keyboard("{Control>}a{/Control}");
    expect(chosen()).toHaveLength(rows.length);
  });

  test("tells the count once it has settled", async () => {
    showRows();
    await userEvent.click(box(rows[0]));
    await userEvent.click(box(rows[1]));
    const announced = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    await waitFor(() => expect(announced()).toContain("2 selected"), { timeout: 5_000 });
    expect(announced()).not.toContain("1 selected");
  });

  test("holds the live list, so that no chosen row leaves it; resuming gives the choice up", async () => {
    const rowAt = (index: number) => artifactNumber(index, 999);
    const control: { arrive: (count: number) => void } = { arrive: () => undefined };
    function Live() {
      const { list, arrive } = useSimulatedList({ rowAt, total: 200 });
      control.arrive = arrive;
      return <ArtifactsTableView result={success(list)} nowMs={NOW_MS} bulkRetry={bulkRetry} />;
    }
    render(<Live />);
    await userEvent.click(box(rowAt(199)));
    act(() => control.arrive(3));
    expect(await screen.findByRole("button", { name: "3 new" })).toBeDefined();
    expect(screen.getAllByText("Held while rows are selected")).not.toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Resume" }));
    await waitFor(() => expect(box(rowAt(202)).checked).toBe(false));
    expect(screen.queryByText("1 selected")).toBeNull();
  });

  test("asks to retry what failed of it, and says how many did not", async () => {
    const retryAll = vi.fn();
    const failed = rows.filter(({ status }) => status === "failed");
    showRows({
      bulkRetry: { ...bulkRetry, retryAll },
      defaultSelectedIds: rows.map(({ artifactId }) => artifactId),
    });
    expect(failed.length).toBeGreaterThan(0);
    expect(screen.getByText(`${rows.length - failed.length} of them did not fail`)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: `Retry ${failed.length} failed` }));
    expect(retryAll).toHaveBeenCalledWith(
      failed.map(({ artifactId }) => artifactId),
      "failed_stage",
    );
  });
});

describe("the columns of ArtifactsTable", () => {
  const order = () =>
    within(screen.getByRole("grid"))
      .getAllByRole("columnheader")
      .map(({ dataset }) => dataset["column"]);

  test("move from the keyboard, with the focus on the heading that moves", async () => {
    const onColumnOrderChange = vi.fn();
    showRows({ onColumnOrderChange });
    act(() => heading("Status").focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{ArrowRight}{/Control}");
    expect(order().slice(0, 5)).toEqual(["selection", "id", "stage", "channel", "status"]);
    expect(document.activeElement).toBe(heading("Status"));
    expect(onColumnOrderChange).toHaveBeenCalledTimes(2);
  });

  test("are moved, pinned, let go and hidden by the menu of a heading, which gives the focus back", async () => {
    showRows();
    const choose = async (column: string, action: string) => {
      act(() => heading(column).focus());
      await userEvent.keyboard("{F2}{Enter}");
      await userEvent.click(await screen.findByRole("menuitem", { name: action }));
      await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    };
    await choose("Cost", "Pin at the start");
    expect(order().slice(0, 3)).toEqual(["selection", "id", "cost"]);
    const grid = screen.getByRole("grid").closest<HTMLElement>("[data-slot=grid]");
    if (grid) grid.scrollLeft = 400;
    const pinned = heading("Cost").getBoundingClientRect();
    expect(pinned.left).toBeCloseTo(heading("Artifact").getBoundingClientRect().right, 0);
    await waitFor(() => expect(document.activeElement).toBe(heading("Cost")));
    await choose("Cost", "Unpin");
    expect(order().indexOf("cost")).toBeGreaterThan(5);
    await choose("Stage", "Hide");
    expect(screen.queryByRole("columnheader", { name: "Stage" })).toBeNull();
    await choose("Drafts", "Sort descending");
    expect(heading("Drafts").ariaSort).toBe("descending");
  });

  test("are dragged to where they are to stand, and to the columns that are pinned there", async () => {
    const onSortingChange = vi.fn();
    showRows({ onSortingChange, defaultColumnPinning: { start: ["cost"] } });
    const drag = async (from: string, to: string, x: number) => {
      await page
        .getByRole("columnheader", { name: from })
        .dropTo(page.getByRole("columnheader", { name: to }), { targetPosition: { x, y: 10 } });
    };
    expect(order().slice(0, 5)).toEqual(["selection", "id", "cost", "status", "stage"]);
    await drag("Channel", "Status", 10);
    expect(order().slice(3, 6)).toEqual(["channel", "status", "stage"]);
    await drag("Channel", "Stage", 130);
    expect(order().slice(3, 6)).toEqual(["status", "stage", "channel"]);
    await drag("Channel", "Cost", 60);
    expect(order().slice(2, 5)).toEqual(["cost", "channel", "status"]);
    expect(heading("Channel").dataset["pinned"]).toBe("start");
    await drag("Channel", "Artifact", 10);
    expect(order().slice(1, 4)).toEqual(["id", "channel", "cost"]);
    expect(onSortingChange).not.toHaveBeenCalled();
    expect(document.querySelector("[data-drop], [data-dragged]")).toBeNull();
  });

  test("stand as the host says", () => {
    showRows({ columnOrder: ["cost"], columnPinning: { end: ["created"] } });
    expect(order().slice(0, 3)).toEqual(["selection", "id", "cost"]);
    expect(order().at(-1)).toBe("created");
  });
});

test("what is loaded is exported, with formulas as text", async () => {
  const files: ExportFile[] = [];
  const [first, ...others] = rows;
  const hostile = {
    ...first,
    sender: { id: "user_1", name: '=HYPERLINK("https://example.com")' },
  } as Artifact;
  showRows({ result: success(pagedList([hostile, ...others])), onExport: (file) => files.push(file) });
  await userEvent.click(screen.getByRole("button", { name: "Export the 12 loaded artifacts as CSV" }));
  const { data } = Papa.parse<Record<string, string>>(files[0]?.text ?? "", {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(rows.length);
  expect(data[0]?.["senderName"]).toBe('\'=HYPERLINK("https://example.com")');
  expect(data[0]?.["createdAt"]).toBe(new Date(hostile.createdAt).toISOString());
});

describe("retries in ArtifactsTable on the back end", () => {
  test("of many at once: progress, the result of each, and rows that follow", async () => {
    const world = new MonitorWorld({ client: { logger: false } });
    world.signIn();
    const notes = await failedNotes(world);
    await world.log({ artifactId: "gone", eventType: "transcription_failed" });
    await world.render(<ArtifactsTable defaultFilters={{ status: "failed" }} />);
    await userEvent.click(all());
    await world.settle();
    const failed = screen.getByRole("button", { name: /^Retry \d+ failed$/ });
    await userEvent.dblClick(failed);
    await world.settle();
    await world.advance(5_000);
    const outcome = within(screen.getByRole("region", { name: "Bulk retry" }));
    expect(outcome.getByText(/^\d+ started, 1 refused$/)).toBeDefined();
    const results = outcome.getAllByRole("listitem");
    expect(results.length).toBeGreaterThan(notes.length);
    expect(results[0]?.textContent).toMatch(/^gone.*no such note/);
    await userEvent.click(outcome.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("region", { name: "Bulk retry" })).toBeNull();
    cleanup();
    world.sandbox.close();
  });

  test("of one, from its row; the open row has its timeline and all about its retries", async () => {
    const world = new MonitorWorld({ client: { logger: false } });
    world.signIn();
    const [artifactId = ""] = await failedNotes(world);
    await world.render(<ArtifactsTable defaultFilters={{ artifactId }} defaultExpandedId={artifactId} />);
    expect((await screen.findByRole("region", { name: "Timeline" })).dataset["variant"]).toBe("plain");
    expect(screen.getByRole("region", { name: "Retry" })).toBeDefined();
    const cell = document.querySelector<HTMLElement>('.vf-grid-body [data-column="actions"]');
    act(() => cell?.focus());
    await userEvent.keyboard("{Enter}");
    await world.settle();
    expect(within(cell ?? document.body).getByRole("button", { name: "Retrying…" })).toBeDefined();
    expect(document.activeElement).toBe(cell);
    cleanup();
    world.sandbox.close();
  });
});
