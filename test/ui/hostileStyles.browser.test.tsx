import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { ReactElement } from "react";
import "../../src/styles/styles.css";
import {
  ArtifactsTableView,
  ErrorRateChartView,
  EventLogView,
  PipelineFlowView,
  StatusCardsView,
  TimeRangePickerView,
} from "../../src";
import { artifacts } from "../../stories/fixtures/artifacts";
import { events } from "../../stories/fixtures/events";
import { incidentDay } from "../../stories/fixtures/history";
import { pagedList } from "../../stories/fixtures/lists";
import { failingHour } from "../../stories/fixtures/metrics";
import { NOW_MS } from "../../stories/fixtures/now";
import { flowing } from "../../stories/fixtures/pipeline";
import { success } from "../../stories/fixtures/results";
import { failingStages, today, yesterday } from "../../stories/fixtures/today";

/** What old admin apps do to every element, in no layer and imported last. */
const HOSTILE = `
  * { box-sizing: content-box; letter-spacing: 2px; font-family: fantasy; }
  html { font-size: 62.5%; }
  div, section, header, span, p, time, strong { padding: 3px; margin: 4px; float: left; color: purple; }
  button, input, select { background: hotpink; border: 4px dashed; text-transform: uppercase; min-height: 60px; width: 100%; }
  h1, h2, h3, h4, th { font-size: 40px; color: red; text-align: center; }
  table, td, th, [role="grid"], [role="row"] { border: 3px solid lime; padding: 20px; display: block; }
  ul, ol, li { list-style: square; margin-left: 40px; }
  svg { width: 100%; height: auto; max-width: 20px; fill: red; }
  svg * { stroke: red; fill: red; }
  a { color: red; text-decoration: underline; }
  #host h2, #host .content button { font-size: 50px; }
  .content > div > * { opacity: 0.5; transform: rotate(1deg); }
  *::before, *::after { content: "!"; display: block; }
  :focus { outline: none; }
`;

const PANELS: Record<string, ReactElement> = {
  StatusCards: (
    <StatusCardsView
      metrics={success(failingHour)}
      pipeline={success(flowing)}
      today={success(today)}
      yesterday={success(yesterday)}
      nowMs={NOW_MS}
    />
  ),
  PipelineFlow: (
    <PipelineFlowView
      metrics={success(failingHour)}
      pipeline={success(flowing)}
      breakdown={success(failingStages)}
      nowMs={NOW_MS}
    />
  ),
  EventLog: <EventLogView result={success(pagedList(events(20)))} />,
  ArtifactsTable: <ArtifactsTableView result={success(pagedList(artifacts(20)))} nowMs={NOW_MS} />,
  ErrorRateChart: <ErrorRateChartView metrics={success(incidentDay)} alerts={success([])} nowMs={NOW_MS} />,
  TimeRangePicker: (
    <TimeRangePickerView value={{ kind: "days", days: 1 }} onChange={() => undefined} nowMs={NOW_MS} />
  ),
};

afterEach(cleanup);

/** What the browser computed for everything inside a panel: a table of properties for each element and its parts. */
const looksIn = (panel: Element) =>
  [...panel.querySelectorAll("*")].flatMap((element) =>
    [undefined, "::before", "::after"].map((part) => {
      const style = getComputedStyle(element, part);
      const look = Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]));
      return { name: `${element.tagName}.${element.classList.value}${part ?? ""}`, look };
    }),
  );

const SHEETS = {
  "rules for elements": HOSTILE,
  "a reset that unsets everything": "* { all: unset; } *::before, *::after { all: unset; }",
  "the base styles of a framework": `
    *, ::before, ::after { margin: 0; padding: 0; border: 0 solid; box-sizing: border-box; }
    html { line-height: 1.5; -webkit-text-size-adjust: 100%; }
    body { margin: 0; font: 400 16px/1.5 system-ui; color: #212529; text-align: start; }
    img, svg, video, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto; }
    button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; background: transparent; border-radius: 0; }
    table { border-collapse: collapse; text-indent: 0; caption-side: bottom; }
    tr:nth-child(even), [role="row"]:nth-child(even) { background: #eee; }
    ol, ul, menu { list-style: none; }
    a { color: inherit; text-decoration: inherit; }
    :focus-visible { outline: auto; }
    ::placeholder { opacity: 1; color: #9ca3af; }
    [hidden]:where(:not([hidden="until-found"])) { display: block; }
    label { display: inline-block; margin-bottom: 8px; }
    [role="button"], button:not(:disabled) { cursor: pointer; }
  `,
};
const CASES = Object.entries(SHEETS).flatMap(([what, sheet]) =>
  Object.entries(PANELS).map(([name, panel]) => ({ what, sheet, name, panel })),
);

/** Every computed property of every element, twice: a large table takes long on a busy machine. */
const COMPARED_MS = 3 * 60_000;

test.each(CASES)(
  "$what of a host change nothing inside $name",
  { timeout: COMPARED_MS },
  ({ sheet: text, panel }) => {
    const { container } = render(
      <div id="host">
        <div className="content">
          <div style={{ all: "initial", display: "block", width: 900 }}>{panel}</div>
        </div>
      </div>,
    );
    const root = container.querySelector(".vf-root");
    if (root === null) throw new Error("no panel");
    const before = looksIn(root);
    const sheet = document.createElement("style");
    sheet.textContent = text;
    document.head.append(sheet);
    const after = looksIn(root);
    sheet.remove();
    const changed = before.flatMap(({ name, look }, index) =>
      Object.entries(after[index]?.look ?? {}).flatMap(([property, value]) =>
        value === look[property] ? [] : [`${name} { ${property}: ${value} } was ${look[property]}`],
      ),
    );
    expect(changed.slice(0, 20)).toEqual([]);
  },
);
