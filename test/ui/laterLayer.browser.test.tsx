import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import "../../src/styles/styles.css";
import { StatusCardsView } from "../../src";
import { failingHour } from "../../stories/fixtures/metrics";
import { NOW_MS } from "../../stories/fixtures/now";
import { flowing } from "../../stories/fixtures/pipeline";
import { success } from "../../stories/fixtures/results";
import { today, yesterday } from "../../stories/fixtures/today";

afterEach(cleanup);

test("a host restyles a part in a layer that comes after the panels'", () => {
  const { container } = render(
    <>
      <style>{`@layer components { [data-widget="StatusCards"] [data-slot="metric-card"] { border-width: 7px; } }`}</style>
      <StatusCardsView
        metrics={success(failingHour)}
        pipeline={success(flowing)}
        today={success(today)}
        yesterday={success(yesterday)}
        nowMs={NOW_MS}
      />
    </>,
  );
  const card = container.querySelector('[data-slot="metric-card"]');
  if (card === null) throw new Error("There is no card");
  expect(getComputedStyle(card).borderTopWidth).toBe("7px");
});
