import "../../../src/styles/styles.css";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { Alert } from "../../../src/core/model";
import { FormatProvider } from "../../../src/ui/FormatProvider";
import { AlertHistoryView, type AlertHistoryViewProps } from "../../../src/widgets/AlertHistory";
import { acknowledged, alertWith, latency, queue } from "../../../stories/fixtures/alerts";
import { pagedList } from "../../../stories/fixtures/lists";
import { NOW_MS } from "../../../stories/fixtures/now";
import { success } from "../../../stories/fixtures/results";
import { fetchCodeOf } from "../fetchCodeOf";

beforeAll(() => page.viewport(1280, 800));
beforeAll(() => fetchCodeOf(<AlertHistoryView result={success(pagedList([latency]))} nowMs={NOW_MS} />));
afterEach(cleanup);

const show = (rows: Alert[], props: Partial<AlertHistoryViewProps> = {}) =>
  render(
    <FormatProvider locale="en-GB" timeZone="America/New_York">
      <AlertHistoryView result={success(pagedList(rows))} nowMs={NOW_MS} {...props} />
    </FormatProvider>,
  );

/** The words of a row, by column. */
function cells(row: number): Record<string, string> {
  const words: Record<string, string> = {};
  const found = screen.getAllByRole("row")[row + 1]?.querySelectorAll<HTMLElement>("[data-column]") ?? [];
  for (const { dataset, textContent } of found) {
    words[dataset["column"] ?? ""] = textContent.replaceAll("\u00a0", " ");
  }
  return words;
}

test("an alert that holds counts on; one that has resolved tells how long it held", () => {
  const resolved = alertWith({
    alertId: "old",
    state: "resolved",
    resolvedAt: alertWith().since + 5_400_000,
  });
  show([latency, resolved]);
  expect(cells(0)).toMatchObject({
    since: "15 Feb, 06:18:12",
    duration: "3 h 12 min",
    state: "Open",
    severity: "High",
  });
  expect(cells(1)).toMatchObject({
    duration: "1 h 30 min",
    state: "Resolved",
    value: "38.4%",
    threshold: "25%",
  });
});

test("only what nobody has taken up yet is loud", () => {
  show([queue, acknowledged(latency)]);
  const tones = screen.getAllByRole("row").map((row) => row.dataset["tone"]);
  expect(tones).toEqual([undefined, "warn", undefined]);
});

test("a row opens to the whole story, in the display's zone", async () => {
  show([acknowledged(queue)]);
  act(() => screen.getByRole("rowheader").focus());
  await userEvent.keyboard("{Enter}");
  const story = screen.getByRole("region", { name: "Alert" });
  expect(story).toHaveTextContent("214 artifacts wait for Claims extraction; the limit is 50.");
  expect(story).toHaveTextContent("15 Feb 2026, 09:12:12 GMT-5 by Ama Owusu");
});

test("filters combine, times are read on the clock of the display's zone, and another filter closes the open row", () => {
  const onFiltersChange = vi.fn();
  const onExpandedIdChange = vi.fn();
  show([queue], {
    filters: { severity: "high" },
    onFiltersChange,
    expandedId: queue.alertId,
    onExpandedIdChange,
  });
  fireEvent.change(screen.getByLabelText("Opened from (America/New_York)"), {
    target: { value: "2026-02-15T09:00" },
  });
  expect(onFiltersChange).toHaveBeenCalledWith({ severity: "high", startTime: Date.UTC(2026, 1, 15, 14) });
  expect(onExpandedIdChange).toHaveBeenCalledWith(null);
});

test("leads to the cause by Enter on the condition's cell, and opens no row with it", async () => {
  const onAlertSelect = vi.fn();
  show([queue], { onAlertSelect });
  act(() => screen.getByRole("rowheader").focus());
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  expect(onAlertSelect.mock.calls).toEqual([[queue]]);
  expect(screen.queryByRole("region", { name: "Alert" })).toBeNull();
});
