import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../../../src/styles/styles.css";
import type { Artifact, ArtifactFilters } from "../../../src/core/model";
import { ArtifactsTableView, type ArtifactsTableViewProps } from "../../../src/widgets/ArtifactsTable";
import { artifactNumber, artifacts } from "../../../stories/fixtures/artifacts";
import { pagedList } from "../../../stories/fixtures/lists";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { useSimulatedList } from "../../../stories/fixtures/useSimulatedList";
import { fetchCodeOf } from "../fetchCodeOf";

beforeAll(() => page.viewport(1280, 800));
beforeAll(() => fetchCodeOf(<ArtifactsTableView result={success(pagedList(artifacts(1)))} nowMs={NOW_MS} />));
afterEach(cleanup);

type Extra = Partial<Omit<ArtifactsTableViewProps, "result">>;

const detail = (artifact: Artifact) => <p>Detail of {artifact.artifactId}</p>;

function showRows(rows: Artifact[], extra: Extra = {}) {
  const tree = (shown: Artifact[]) => (
    <StrictMode>
      <ArtifactsTableView
        result={success(pagedList(shown))}
        nowMs={NOW_MS}
        renderDetail={detail}
        {...extra}
      />
    </StrictMode>
  );
  const { rerender } = render(tree(rows));
  return { show: (next: Artifact[]) => rerender(tree(next)) };
}

/** A live list that the test lets rows come into. */
function showLive(total: number) {
  const control: { arrive: (count: number) => void } = { arrive: () => undefined };
  function Live() {
    const { list, arrive } = useSimulatedList({ rowAt, total });
    control.arrive = arrive;
    return <ArtifactsTableView result={success(list)} nowMs={NOW_MS} renderDetail={detail} />;
  }
  render(<Live />);
  return { arrive: (count: number) => act(() => control.arrive(count)) };
}
const rowAt = (index: number) => artifactNumber(index, 999);

const scroller = () => {
  const found = document.querySelector<HTMLElement>(".vf-grid-scroller");
  if (!found) throw new Error("The table has no scroller");
  return found;
};
const scrollTo = async (top: number) => {
  scroller().scrollTop = top;
  await nextFrame();
  await nextFrame();
};
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
const idOf = (artifact: Artifact | undefined) => screen.getByTitle(artifact?.artifactId ?? "");
const rowOf = (artifact: Artifact | undefined) => idOf(artifact).closest<HTMLElement>("[role=row]");
const topOf = (artifact: Artifact | undefined) => rowOf(artifact)?.getBoundingClientRect().top;
const focused = () => document.activeElement;
const grid = () => screen.getByRole("grid", { name: "Artifacts" });

describe("ArtifactsTable with many rows", () => {
  test("keeps only what is in view in the document, and tells how many there are", async () => {
    showRows(artifacts(100_000));
    await nextFrame();
    expect(within(grid()).getAllByRole("row").length).toBeLessThan(60);
    expect(grid()).toHaveProperty("ariaRowCount", "100001");
    await scrollTo(1_800_000);
    expect(within(grid()).getAllByRole("row").at(-1)?.ariaRowIndex).toMatch(/^500\d\d$/);
  });

  test("does not claim to know the number while older rows can be loaded", () => {
    render(
      <ArtifactsTableView result={success(pagedList(artifacts(50), { more: "available" }))} nowMs={NOW_MS} />,
    );
    expect(grid().ariaRowCount).toBe("-1");
  });

  test("loads older rows when the reader scrolls to the end, not before", async () => {
    const loadMore = vi.fn();
    const list = pagedList(artifacts(80), { more: "available", loadMore });
    render(<ArtifactsTableView result={success(list)} nowMs={NOW_MS} />);
    await scrollTo(200);
    expect(loadMore).not.toHaveBeenCalled();
    await scrollTo(1e6);
    expect(loadMore).toHaveBeenCalled();
  });
});

describe("the reader's place in ArtifactsTable", () => {
  const rows = artifacts(300);
  const older = rows.slice(40);

  test("does not move by a pixel when rows come in above", async () => {
    const { show } = showRows(older);
    await scrollTo(2_013);
    const read = older[60];
    const before = topOf(read);
    show(rows);
    expect(topOf(read)).toBe(before);
    await nextFrame();
    expect(topOf(read)).toBe(before);
  });

  test("does not move when the rows above are gone", async () => {
    const { show } = showRows(rows);
    await scrollTo(3_000);
    const before = topOf(rows[90]);
    show(older);
    await nextFrame();
    expect(topOf(rows[90])).toBe(before);
  });

  test("stays at the newest rows while the list is live and at its top", async () => {
    const { show } = showRows(older);
    await nextFrame();
    show(rows);
    await nextFrame();
    expect(scroller().scrollTop).toBe(0);
    expect(rowOf(rows[0])).not.toBeNull();
  });

  test("starts at the top of another view", async () => {
    showRows(rows);
    await scrollTo(3_000);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Failed");
    await waitFor(() => expect(scroller().scrollTop).toBe(0));
  });
});

describe("the live tail of ArtifactsTable", () => {
  const newIsOffered = (count: number) => screen.findByRole("button", { name: `${count} new` });

  test("takes rows in until it is paused, then counts them, and loses none on resume", async () => {
    const { arrive } = showLive(200);
    arrive(1);
    await waitFor(() => expect(rowOf(rowAt(200))).not.toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    arrive(3);
    await userEvent.click(await newIsOffered(3));
    await waitFor(() => expect(rowOf(rowAt(203))).not.toBeNull());
    for (const index of [200, 201, 202, 203])
      expect(screen.getAllByTitle(rowAt(index).artifactId)).toHaveLength(1);
  });

  test("holds while the reader is away from the top, and goes on when they are back", async () => {
    const { arrive } = showLive(200);
    await scrollTo(120);
    expect(screen.getByText("Held while you read")).toBeDefined();
    arrive(5);
    await newIsOffered(5);
    await scrollTo(0);
    await waitFor(() => expect(rowOf(rowAt(204))).not.toBeNull());
    expect(screen.getByText("Live")).toBeDefined();
  });

  test("holds while a row is open; resuming closes it and goes back to the newest", async () => {
    const { arrive } = showLive(200);
    await userEvent.click(idOf(rowAt(195)));
    expect(screen.getByText(`Detail of ${rowAt(195).artifactId}`)).toBeDefined();
    arrive(2);
    await newIsOffered(2);
    await userEvent.click(screen.getByRole("button", { name: "Resume" }));
    await waitFor(() => expect(rowOf(rowAt(201))).not.toBeNull());
    expect(screen.queryByText(/^Detail of/)).toBeNull();
  });
});

describe("ArtifactsTable from the keyboard", () => {
  test("is one tab stop, and the arrow keys reach every cell and heading", async () => {
    showRows(artifacts(100));
    await nextFrame();
    expect(grid().querySelectorAll('[data-vf-cell][tabindex="0"]')).toHaveLength(1);
    act(() => grid().querySelector<HTMLElement>('[data-vf-cell][tabindex="0"]')?.focus());
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(focused()?.closest("[role=row]")?.ariaRowIndex).toBe("3");
    expect(focused()).toHaveProperty("dataset.column", "stage");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(focused()).toBe(screen.getByRole("columnheader", { name: "Stage" }));
    expect(grid().querySelectorAll('[data-vf-cell][tabindex="0"]')).toHaveLength(1);
  });

  test("an id that is shown short is copied whole", () => {
    showRows(artifacts(3).map((row) => ({ ...row, artifactId: `${row.artifactId} 0123456789abcdef` })));
    const id = grid().querySelector<HTMLElement>("[role=row] .vf-id");
    getSelection()?.selectAllChildren(id ?? grid());
    expect(String(getSelection())).toMatch(/ 0123456789abcdef$/);
    expect(String(getSelection())).toBe(id?.title);
  });

  test("goes to the last row and back, in view each time", async () => {
    const rows = artifacts(5_000);
    showRows(rows);
    await userEvent.click(idOf(rows[0]));
    await userEvent.keyboard("{Enter}{Control>}{End}{/Control}");
    await waitFor(() => expect(focused()?.closest("[role=row]")?.ariaRowIndex).toBe("5001"));
    expect(focused()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      scroller().getBoundingClientRect().bottom,
    );
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    await waitFor(() => expect(focused()?.closest("[role=row]")?.ariaRowIndex).toBe("2"));
    expect(scroller().scrollTop).toBe(0);
  });

  test("keeps the focus on its row when it scrolls out of view and when rows come in above", async () => {
    const rows = artifacts(400);
    const { show } = showRows(rows.slice(20));
    await userEvent.click(idOf(rows[22]));
    await userEvent.keyboard("{Enter}");
    const cell = focused();
    await scrollTo(6_000);
    expect(focused()).toBe(cell);
    show(rows);
    await nextFrame();
    expect(focused()).toBe(cell);
    expect(cell?.closest("[role=row]")?.ariaRowIndex).toBe("24");
  });

  test("moves the focus to the nearest row when its own is gone", async () => {
    const rows = artifacts(50);
    const { show } = showRows(rows);
    await userEvent.click(idOf(rows[3]));
    await userEvent.keyboard("{Enter}");
    show(rows.filter((row) => row !== rows[3]));
    await waitFor(() => expect(focused()?.closest("[role=row]")?.ariaRowIndex).toBe("5"));
  });

  test("opens and closes a row with Enter, and says which is open", async () => {
    const rows = artifacts(20);
    showRows(rows);
    await userEvent.click(idOf(rows[1]));
    const header = within(rowOf(rows[1]) ?? grid()).getByRole("rowheader");
    expect(header.ariaExpanded).toBe("true");
    await userEvent.keyboard("{Enter}");
    expect(header.ariaExpanded).toBe("false");
    expect(screen.queryByText(/^Detail of/)).toBeNull();
  });

  test("sorts by a heading with Enter and resizes it with Shift and the arrow keys", async () => {
    showRows(artifacts(60));
    const heading = screen.getByRole("columnheader", { name: "Cost" });
    act(() => heading.focus());
    await userEvent.keyboard("{Enter}");
    expect(heading.ariaSort).toBe("descending");
    const costs = within(grid())
      .getAllByRole("gridcell")
      .filter((cell) => cell.dataset["column"] === "cost")
      .map((cell) => Number(cell.textContent.replace("$", "")));
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    const width = heading.offsetWidth;
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(heading.offsetWidth).toBe(width + 16);
  });

  test("reaches the controls of a cell with F2 and comes back with Escape", async () => {
    const rows = artifacts(20);
    showRows(rows);
    await userEvent.click(idOf(rows[2]));
    const header = within(rowOf(rows[2]) ?? grid()).getByRole("rowheader");
    act(() => header.focus());
    await userEvent.keyboard("{F2}");
    expect(focused()).toBe(within(header).getByRole("button", { name: "Copy artifact id" }));
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(header);
  });
});

describe("state of ArtifactsTable that the host owns", () => {
  test("is shown as given and only asked to change", async () => {
    const onFiltersChange = vi.fn();
    showRows(artifacts(5), { filters: { status: "failed" }, onFiltersChange });
    const status = screen.getByRole("combobox", { name: "Status" });
    await userEvent.selectOptions(status, "Completed");
    expect(onFiltersChange).toHaveBeenCalledWith({ status: "completed" });
    expect(status).toHaveProperty("value", "failed");
  });

  test("an id is looked up when the reader is done, not on every key", async () => {
    const heard: ArtifactFilters[] = [];
    function Host() {
      const [filters, setFilters] = useState<ArtifactFilters>({});
      const change = (next: ArtifactFilters) => {
        heard.push(next);
        setFilters(next);
      };
      return (
        <ArtifactsTableView
          result={success(pagedList(artifacts(5)))}
          nowMs={NOW_MS}
          filters={filters}
          onFiltersChange={change}
        />
      );
    }
    render(<Host />);
    await userEvent.type(screen.getByRole("searchbox", { name: "Artifact id" }), " vn_1 {Enter}");
    expect(heard).toEqual([{ artifactId: "vn_1" }]);
  });

  test("hidden columns are not in the grid", () => {
    showRows(artifacts(5), { columnVisibility: { cost: false } });
    expect(screen.queryByRole("columnheader", { name: "Cost" })).toBeNull();
  });
});

test("a resized column moves only what follows it", async () => {
  showRows(artifacts(5));
  const status = screen.getByRole("columnheader", { name: "Status" });
  const before = status.getBoundingClientRect();
  const handle = status.querySelector("[data-slot=column-resizer]") ?? status;
  const user = userEvent.setup();
  const at = { clientX: before.right - 2, clientY: before.top + 4 };
  await user.pointer([
    { keys: "[MouseLeft>]", target: handle, coords: at },
    { target: handle, coords: { ...at, clientX: at.clientX + 40 } },
    { keys: "[/MouseLeft]", target: handle },
  ]);
  expect(status.getBoundingClientRect().left).toBe(before.left);
  expect(status.offsetWidth).toBe(before.width + 40);
});
