import "../../../src/styles/styles.css";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { PipelineFlowView } from "../../../src/widgets/PipelineFlow";
import { busyHour } from "../../../stories/fixtures/metrics";
import { NOW_MS } from "../../../stories/fixtures/now";
import { flowing, stuck } from "../../../stories/fixtures/pipeline";
import { loading, success } from "../../../stories/fixtures/results";
import { failingStages, healthyStages } from "../../../stories/fixtures/today";

afterEach(cleanup);

const names = () => screen.getAllByRole("listitem").map((item) => item.textContent);

test("all six stages are told in order, and only the one that is stuck is called so", () => {
  render(
    <PipelineFlowView
      pipeline={success(stuck)}
      metrics={success(busyHour)}
      breakdown={success(healthyStages)}
      nowMs={NOW_MS}
    />,
  );
  expect(names()).toHaveLength(6);
  expect(names().map((name) => name.includes("Stuck"))).toEqual([false, false, true, false, false, false]);
});

test("people may take hours without their stages turning red", () => {
  render(
    <PipelineFlowView
      pipeline={success(flowing)}
      metrics={success(busyHour)}
      breakdown={success(healthyStages)}
      nowMs={NOW_MS}
    />,
  );
  expect(names().some((name) => name.includes("Stuck") || name.includes("Slow"))).toBe(false);
});

test("the stages are one tab stop; arrows move, Enter drills down", async () => {
  const select = vi.fn();
  render(
    <>
      <PipelineFlowView
        pipeline={success(flowing)}
        metrics={success(busyHour)}
        breakdown={success(healthyStages)}
        nowMs={NOW_MS}
        onStageSelect={select}
      />
      <button type="button">after</button>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{ArrowDown}{Enter}");
  expect(select).toHaveBeenCalledWith("claims_extraction");
  await userEvent.keyboard("{End}{ArrowRight}{Enter}");
  expect(select).toHaveBeenLastCalledWith("confirmation");
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "after" })).toHaveFocus();
});

test("in right-to-left text the left arrow goes on", async () => {
  const select = vi.fn();
  render(
    <div dir="rtl">
      <PipelineFlowView
        pipeline={success(flowing)}
        metrics={loading}
        breakdown={success(healthyStages)}
        nowMs={NOW_MS}
        onStageSelect={select}
      />
    </div>,
  );
  await userEvent.tab();
  await userEvent.keyboard("{ArrowLeft}{Enter}");
  expect(select).toHaveBeenCalledWith("transcription");
});

test("it lies in a wide container and stands in a narrow one", () => {
  const place = (width: number) => {
    const { unmount } = render(
      <div style={{ inlineSize: width }}>
        <PipelineFlowView
          pipeline={success(flowing)}
          metrics={loading}
          breakdown={success(healthyStages)}
          nowMs={NOW_MS}
        />
      </div>,
    );
    const [first, second] = screen.getAllByRole("listitem").map((item) => item.getBoundingClientRect());
    unmount();
    if (first === undefined || second === undefined) throw new Error("No stages");
    return first.top === second.top ? "lies" : "stands";
  };
  expect([place(1200), place(700), place(320)]).toEqual(["lies", "stands", "stands"]);
});

test("what each stage took and how often it failed is told; the one that fails is marked, and only it", () => {
  render(
    <PipelineFlowView
      pipeline={success(flowing)}
      metrics={loading}
      breakdown={success(failingStages)}
      nowMs={NOW_MS}
    />,
  );
  const stage = (name: string) => names().find((text) => text.startsWith(name));
  expect(stage("Claims extraction")).toMatch(/p95 31\ss/);
  expect(stage("Claims extraction")).toContain("33.4% failed");
  expect(stage("Ingestion")).toContain("none measured");
  const marks = [...document.querySelectorAll("[data-slot='failure-share'] > [data-tone]")];
  expect(marks.map((mark) => mark.getAttribute("data-tone"))).toEqual(["warn", "bad"]);
});
