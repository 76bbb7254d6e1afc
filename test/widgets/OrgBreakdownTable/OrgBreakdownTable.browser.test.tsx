import "../../../src/styles/styles.css";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { internal } from "../../../convex/_generated/api";
import {
  type ExportFile,
  OrgBreakdownTable,
  OrgBreakdownTableView,
  type OrgBreakdownTableViewProps,
} from "../../../src/widgets/OrgBreakdownTable";
import { breakdown, northgate, organizationWith } from "../../../stories/fixtures/organizations";
import { success } from "../../../stories/fixtures/results";
import { MonitorWorld } from "../../hooks/monitorWorld";
import { fetchCodeOf } from "../fetchCodeOf";

beforeAll(() => page.viewport(1280, 800));
beforeAll(() => fetchCodeOf(<OrgBreakdownTableView result={success(breakdown())} />));
afterEach(cleanup);

const show = (props: Partial<OrgBreakdownTableViewProps> = {}) =>
  render(<OrgBreakdownTableView result={success(breakdown())} {...props} />);

const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
const sortBy = (column: string) => userEvent.click(screen.getByRole("columnheader", { name: column }));
const column = (id: string) =>
  [...document.querySelectorAll(`[data-column="${id}"][role="gridcell"]`)].map(({ textContent }) =>
    textContent.replaceAll("\u00a0", " "),
  );

describe("OrgBreakdownTable", () => {
  test("sorts by every column, both ways, and what is not known comes last", async () => {
    show();
    expect(column("received")).toEqual(["1,204", "420", "311", "4", "2"]);
    await sortBy("95th percentile");
    expect(column("p95").map((text) => text.replace("thin", ""))).toEqual([
      "6 min 42 s",
      "2 min 1 s",
      "1 min 34 s",
      "12 s",
      "–No value",
    ]);
    await sortBy("95th percentile");
    expect(column("p95").at(0)).toBe("thin12 s");
    expect(column("p95").at(-1)).toBe("–No value");
    await sortBy("Organisation");
    expect(names()).toEqual([
      "Harbour Rowing",
      "Northgate United",
      "Riverside Athletic Club",
      "St Brigid’s Camogie and Ladies’ Football Club",
      "Unknown (org_7f3a90c2)",
    ]);
  });

  test("marks a rate that is too high, but not one that is made of too few", () => {
    show();
    const tones = [
      ...document.querySelectorAll<HTMLElement>('[data-column="failureRate"] [data-slot="bar-cell"]'),
    ].map(({ dataset, textContent }) => [textContent, dataset["tone"]]);
    expect(tones).toEqual([
      ["12.5%", "warn"],
      ["2.9%", undefined],
      ["31.2%", "bad"],
      ["thin66.7%", undefined],
    ]);
  });

  test("draws bars as long as their share of the largest", () => {
    show({
      result: success(
        breakdown({
          organizations: [
            organizationWith({ received: 200, failed: 0 }),
            organizationWith({ organization: { id: "half", name: "Half" }, received: 100, failed: 0 }),
          ],
        }),
      ),
    });
    const widths = [...document.querySelectorAll('[data-column="received"] .vf-bar-cell-bar')].map(
      (bar) => bar.getBoundingClientRect().width / (bar.parentElement?.getBoundingClientRect().width ?? 0),
    );
    expect(widths).toEqual([1, 0.5]);
  });

  test("leads to an organisation by its name, its row, and Enter", async () => {
    const onOrganizationSelect = vi.fn();
    show({ onOrganizationSelect });
    await userEvent.click(screen.getByRole("button", { name: "Show Northgate United" }));
    await userEvent.click(screen.getByText("311"));
    act(() => screen.getAllByRole("rowheader")[2]?.focus());
    await userEvent.keyboard("{Enter}");
    expect(onOrganizationSelect.mock.calls).toEqual(
      Array.from({ length: 3 }, () => [northgate.organization]),
    );
  });

  test("says what is left out of the range that was asked for", () => {
    const whole = breakdown();
    show({ result: success({ ...whole, completeFrom: whole.startTime + 3_600_000 }) });
    expect(
      screen.getByText(/^Counted from 14 Feb, 15:00:00 to 15 Feb, 14:00:00 \(UTC\)\. What came before/),
    ).toBeDefined();
  });

  test("does not tell of a counted stretch where nothing is kept of the range", () => {
    const { endTime } = breakdown();
    show({ result: success(breakdown({ organizations: [], completeFrom: endTime })) });
    expect(screen.getByText(/^Nothing of this time is aggregated yet, or kept/)).toBeDefined();
    expect(screen.queryByText(/^Counted from/)).toBeNull();
  });

  test("exports what it shows, in its order, with a name that would run as a formula as text", async () => {
    const files: ExportFile[] = [];
    const hostile = organizationWith({ organization: { id: "org_1", name: "=1+1" } });
    show({ result: success(breakdown({ organizations: [hostile] })), onExport: (file) => files.push(file) });
    await userEvent.click(screen.getByRole("button", { name: "Export the 1 organisation as CSV" }));
    const { data } = Papa.parse<Record<string, string>>(files[0]?.text ?? "", {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([{ organizationName: "'=1+1", received: "420", endToEndP95Ms: "94000" }]);
  });
});

test("on the real back end organisations appear by name as hours are aggregated, and only then", async () => {
  const world = new MonitorWorld();
  world.signIn();
  const [person] = await world.sandbox.run(internal.samplePipeline.people.seedPeople, {});
  const organizationId = person?.organizationId;
  await world.render(<OrgBreakdownTable />);
  await world.log(
    { artifactId: "a", organizationId },
    { artifactId: "b", organizationId },
    { artifactId: "c", organizationId: "elsewhere" },
    { artifactId: "a", organizationId, eventType: "artifact_failed" },
  );
  expect(screen.getByText("No organisation in this time")).toBeDefined();
  expect(screen.getByText(/^Nothing of this time is aggregated yet/)).toBeDefined();
  await world.advance(2 * 3_600_000);
  expect(names()).toEqual(["Harbour FC", "Unknown (elsewhere)"]);
  expect(column("failureRate")).toEqual(["thin100%", "–No value"]);
  cleanup();
  world.sandbox.close();
});
