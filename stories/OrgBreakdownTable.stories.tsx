import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { OrgBreakdownTable, type ExportFile, OrgBreakdownTableView } from "../src/widgets/OrgBreakdownTable";
import { breakdown, manyOrganizations, northgate } from "./fixtures/organizations";
import { loading, notStaff, offline, refreshing, success } from "./fixtures/results";
import { narrow, rightToLeft } from "./fixtures/frames";
import { failed, pressRetry } from "./fixtures/retrying";

const HOUR_MS = 3_600_000;
const whole = breakdown();

const meta = {
  title: "Widgets/OrgBreakdownTable",
  component: OrgBreakdownTableView,
  subcomponents: { OrgBreakdownTable },
  args: { result: success(whole), onOrganizationSelect: fn() },
} satisfies Meta<typeof OrgBreakdownTableView>;
export default meta;

type Story = StoryObj<typeof meta>;

/** One organisation in trouble, one with too few to tell, and one that the directory does not know. */
export const Busy: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Show Northgate United" }));
    await expect(args.onOrganizationSelect).toHaveBeenLastCalledWith(northgate.organization);
    await expect(canvas.getByRole("img", { name: "Only 3 ended: the rate says little" })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Show Unknown (org_7f3a90c2)" })).toBeVisible();
  },
};

const onSortingChange = fn();
/** The headings sort: quantities begin with the most, and what is not known comes last either way. */
export const Sorting: Story = {
  args: { onSortingChange },
  play: async ({ canvas }) => {
    onSortingChange.mockClear();
    const names = () => canvas.getAllByRole("rowheader").map(({ textContent }) => textContent);
    await userEvent.click(await canvas.findByRole("columnheader", { name: "Failure rate" }));
    await expect(names().at(0)).toBe("Harbour Rowing");
    await expect(names().at(-1)).toBe("Unknown (org_7f3a90c2)");
    await userEvent.click(canvas.getByRole("columnheader", { name: "Failure rate" }));
    await expect(names().at(0)).toBe("Riverside Athletic Club");
    await expect(names().at(-1)).toBe("Unknown (org_7f3a90c2)");
    await expect(onSortingChange).toHaveBeenLastCalledWith({
      columnId: "failureRate",
      direction: "ascending",
    });
  },
};

/** A long stretch with many organisations: only the newest part of it is counted, and the table says so. */
export const NotWhole: Story = {
  args: { result: success(breakdown({ completeFrom: whole.startTime + 9 * HOUR_MS })) },
};

/** The newest hours are not aggregated yet. */
export const NotYetAggregated: Story = {
  args: { result: success(breakdown({ aggregatedUntil: whole.endTime - 2 * HOUR_MS })) },
};

const onExport = fn<(file: ExportFile) => void>();
/** In the order shown, with the fields' own names. */
export const Export: Story = {
  args: { onExport, defaultSorting: { columnId: "cost", direction: "ascending" } },
  play: async ({ canvas }) => {
    onExport.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: "Export the 5 organisations as CSV" }));
    await expect(onExport.mock.lastCall?.[0].text.split("\r\n")[1]).toBe("org_7f3a90c2,,2,0,0,,0,,,0.0042");
  },
};

export const ReadOnly: Story = { args: { onOrganizationSelect: undefined } };

export const TwoThousand: Story = {
  args: { result: success(breakdown({ organizations: manyOrganizations })) },
};

export const Empty: Story = { args: { result: success(breakdown({ organizations: [] })) } };

/** A fresh deployment: not one hour is aggregated. */
export const NothingAggregated: Story = {
  args: { result: success(breakdown({ organizations: [], aggregatedUntil: null })) },
};

export const Loading: Story = { args: { result: loading } };

/** Another range was chosen: the numbers of the one before stay until the new ones are there. */
export const Refreshing: Story = { args: { result: refreshing(whole) } };

export const Offline: Story = { args: { connection: offline } };

export const Error: Story = { args: { result: failed }, play: pressRetry };

export const NotStaff: Story = { args: { result: notStaff } };

export const Narrow: Story = {
  decorators: [narrow],
};

export const RightToLeft: Story = {
  decorators: [rightToLeft],
};
