import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import type { Artifact, BulkRetry, BulkRetryResult } from "../src/core/model";
import type { BulkRetryControl } from "../src/hooks";
import { RetryButtonView } from "../src/widgets/RetryButton";
import { ArtifactsTable, ArtifactsTableView } from "../src/widgets/ArtifactsTable";
import { artifactNumber, artifacts } from "./fixtures/artifacts";
import { heldList, pagedList } from "./fixtures/lists";
import { NOW_MS } from "./fixtures/now";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { useSimulatedList } from "./fixtures/useSimulatedList";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const page = artifacts(50);

const meta = {
  title: "Widgets/ArtifactsTable",
  component: ArtifactsTableView,
  subcomponents: { ArtifactsTable },
  args: {
    result: success(pagedList(page, { more: "available" })),
    nowMs: NOW_MS,
    renderDetail: (artifact) => <p>Timeline of {artifact.artifactId}</p>,
  },
} satisfies Meta<typeof ArtifactsTableView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Busy: Story = {};

/** A failed artifact stands out by a bar, a shape and a word. */
export const Failed: Story = {
  args: {
    result: success(pagedList(page.filter(({ status }) => status === "failed"))),
    defaultFilters: { status: "failed" },
  },
};

/** The reader sorts what is loaded, and is told that it is only that. */
export const Sorted: Story = {
  args: { defaultSorting: { columnId: "latency", direction: "descending" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Sorted by Latency among the 50 loaded")).toBeVisible();
    const heading = canvas.getByRole("columnheader", { name: "Cost" });
    await userEvent.click(heading);
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    await userEvent.click(canvas.getByRole("button", { name: "Newest first" }));
    await expect(heading).toHaveAttribute("aria-sort", "none");
  },
};

/** A row opens in place; the tail is held while it is open. */
export const OpenRow: Story = {
  args: { defaultExpandedId: page[2]?.artifactId ?? null },
};

/** Some time has passed since the reader pressed pause. */
export const Held: Story = { args: { result: success(heldList(page, "pause", 23)) } };

/** More came in than is counted. */
export const HeldLong: Story = { args: { result: success(heldList(page, "scroll", 99, true)) } };

/** Columns of use to one who looks for cost, and nothing else. */
export const FewColumns: Story = {
  args: {
    defaultColumnVisibility: {
      channel: false,
      sender: false,
      claims: false,
      disambiguation: false,
      drafts: false,
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Columns" }));
    const item = await within(canvasElement).findByRole("menuitemcheckbox", { name: "Stage" });
    await userEvent.click(item);
    await waitFor(() => expect(canvas.queryByRole("columnheader", { name: "Stage" })).toBeNull());
    await userEvent.keyboard("{Escape}");
  },
};

const failedRows = page.filter(({ status }) => status === "failed");
const idle: BulkRetryControl = { retryAll: fn(), state: { status: "idle" }, dismiss: fn() };
const renderRetry = (artifact: Artifact) =>
  artifact.status === "failed" && (
    <RetryButtonView
      kind="transcription"
      possibility={{ isPossible: true, redoes: ["transcription"] }}
      progress={{ status: "idle" }}
      onRetry={fn()}
      size="compact"
      isInCell
    />
  );

/** Rows are chosen one by one, as a range with Shift, or all that are loaded; what failed of them is retried at once. */
export const Selection: Story = {
  args: {
    bulkRetry: idle,
    renderActions: renderRetry,
    defaultSelectedIds: page.slice(1, 9).map(({ artifactId }) => artifactId),
  },
  play: async ({ canvas }) => {
    const all = canvas.getByRole("checkbox", { name: "Select all loaded" });
    await userEvent.click(all);
    await expect(canvas.getByText("50 selected")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Clear selection" }));
    await expect(all).not.toBeChecked();
    const [, first, second, third] = canvas.getAllByRole("checkbox");
    const user = userEvent.setup(); // keeps Shift pressed between calls
    if (first && third) {
      await user.click(first);
      await user.keyboard("{Shift>}");
      await user.click(third);
      await user.keyboard("{/Shift}");
    }
    await expect(second).toBeChecked();
    await expect(canvas.getByText("3 selected")).toBeVisible();
  },
};

/** More than one bulk retry takes. */
export const SelectedTooMany: Story = {
  args: {
    result: success(pagedList(artifacts(1_200))),
    bulkRetry: idle,
    defaultSelectedIds: artifacts(1_200).map(({ artifactId }) => artifactId),
  },
};

const bulkOf = (decided: number): BulkRetry => ({
  bulkRetryId: "bulk",
  kind: "failed_stage",
  requestedAt: NOW_MS - 4_000,
  requestedBy: { id: "user_ama", name: "Ama Owusu" },
  finishedAt: decided < 12 ? null : NOW_MS,
  results: page.slice(0, 12).map(({ artifactId }, index): BulkRetryResult => {
    if (index >= decided) return { artifactId, status: "pending" };
    if (index % 3 !== 1) return { artifactId, status: "started", attempt: 2 };
    return {
      artifactId,
      status: "refused",
      reason: "host_refused",
      message: "There is no such note any more.",
    };
  }),
});

/** A bulk retry goes on in batches; what was refused comes first. */
export const BulkRetryRunning: Story = {
  args: { bulkRetry: { ...idle, state: { status: "pending", progress: bulkOf(5) } } },
};

export const BulkRetryDone: Story = {
  args: { bulkRetry: { ...idle, state: { status: "done", result: bulkOf(12) } } },
};

export const BulkRetryFailed: Story = {
  args: {
    bulkRetry: {
      ...idle,
      state: {
        status: "failed",
        error: { code: "server_error", message: "The function timed out after 1 s." },
      },
    },
  },
};

/** Cost stands beside the id and stays there; the menu of a heading, and Control with the arrow keys, move columns. */
export const Columns: Story = {
  args: {
    bulkRetry: idle,
    renderActions: renderRetry,
    defaultColumnOrder: ["latency", "organization"],
    defaultColumnPinning: { start: ["cost"], end: ["actions"] },
  },
  play: async ({ canvas, canvasElement }) => {
    canvas.getByRole("columnheader", { name: "Latency" }).focus();
    await userEvent.keyboard("{F2}{Enter}");
    await expect(
      await within(canvasElement).findByRole("menuitem", { name: "Pin at the start" }),
    ).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(within(canvasElement).queryByRole("menu")).toBeNull());
    await expect(canvas.getByRole("columnheader", { name: "Latency" })).toHaveFocus();
  },
};

/** The menu of a heading hides its column. */
export const ColumnMenu: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Column Channel" }));
    await userEvent.click(await within(canvasElement).findByRole("menuitem", { name: "Hide" }));
    await waitFor(() => expect(canvas.queryByRole("columnheader", { name: "Channel" })).toBeNull());
    await waitFor(() => expect(within(canvasElement).queryByRole("menu")).toBeNull());
  },
};

export const CompactRows: Story = { args: { defaultDensity: "compact", bulkRetry: idle } };

export const Loading: Story = { args: { result: loading } };

/** Other filters were chosen: the rows of the ones before stay until the new ones are there. */
export const Refreshing: Story = { args: { result: refreshing(pagedList(page)) } };

export const Empty: Story = { args: { result: success(pagedList([])) } };

const onFiltersChange = fn();
export const FilteredEmpty: Story = {
  args: {
    result: success(pagedList([])),
    filters: { status: "failed", stage: "transcription" },
    onFiltersChange,
  },
  play: async ({ canvas }) => {
    onFiltersChange.mockClear();
    const [clear] = canvas.getAllByRole("button", { name: "Clear filters" });
    if (clear) await userEvent.click(clear);
    await expect(onFiltersChange).toHaveBeenCalledWith({});
  },
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

/** 320 px: the id stays in view while the other columns are scrolled. */
export const Narrow: Story = {
  args: {
    bulkRetry: idle,
    renderActions: renderRetry,
    defaultSelectedIds: failedRows.map((row) => row.artifactId),
  },
  decorators: [narrow],
};

export const RightToLeft: Story = {
  args: { bulkRetry: idle, renderActions: renderRetry },
  decorators: [rightToLeft],
};

function LiveTable({ total, perTick, everyMs }: { total: number; perTick: number; everyMs: number }) {
  const { list, newest } = useSimulatedList({ rowAt: liveArtifact, total, perTick, everyMs });
  return (
    <ArtifactsTableView
      result={success(list)}
      nowMs={liveArtifact(newest).createdAt + 4_000}
      renderDetail={(artifact) => <p>Timeline of {artifact.artifactId}</p>}
    />
  );
}

const liveArtifact = (index: number) => artifactNumber(index, 999);

/** Rows come in by themselves until the reader pauses, scrolls, or opens one. */
export const LiveTail: Story = {
  render: () => <LiveTable total={1_000} perTick={1} everyMs={1_500} />,
};

/** A hundred thousand rows are loaded. */
export const HundredThousandRows: Story = {
  args: { result: success(pagedList(artifacts(100_000))) },
};
