import { LinePath } from "@visx/shape";
import type { Run } from "../../core/sampleLine";
import { middleOf, type ChartLayout } from "./chartLayout";
import type { ChartSlot } from "./chartModel";
import type { Line, LineMark } from "./linePaths";

export interface LineMarksProps {
  line: Line;
  slots: readonly ChartSlot[];
  layout: ChartLayout;
}

/** One series as a line that breaks where nothing is known; what is so far is dashed and ends in an open square. */
export function LineMarks({ line, slots, layout }: LineMarksProps) {
  const { series } = line;
  const x = (index: number) => layout.x(middleOf(slots[index] ?? { start: 0, end: 0 }));
  const y = (index: number) => layout.y(series.values[index] ?? 0);
  const path = (run: Run, status: "known" | "partial") => (
    <LinePath
      key={`${status} ${run[0]}`}
      className="vf-chart-line"
      data-status={status}
      data={[...run]}
      x={x}
      y={y}
    />
  );
  return (
    <g data-color={series.color} data-pattern={series.pattern} data-series={series.id}>
      {line.known.map((run) => path(run, "known"))}
      {line.partial.map((run) => path(run, "partial"))}
      {line.marks.map((mark) => (
        <Mark key={mark.index} mark={mark} x={x(mark.index)} y={y(mark.index)} />
      ))}
    </g>
  );
}

const RADIUS = 2.75;

function Mark({ mark, x, y }: { mark: LineMark; x: number; y: number }) {
  if (mark.kind === "partial") {
    return (
      <rect
        className="vf-chart-mark"
        data-kind="partial"
        x={x - RADIUS}
        y={y - RADIUS}
        width={RADIUS * 2}
        height={RADIUS * 2}
      />
    );
  }
  if (mark.kind === "bad") {
    return (
      <path className="vf-chart-mark" data-kind="bad" d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} />
    );
  }
  if (mark.kind === "warn") {
    return <path className="vf-chart-mark" data-kind="warn" d={`M${x} ${y - 4}l4 7h-8z`} />;
  }
  return <circle className="vf-chart-mark" data-kind={mark.kind} cx={x} cy={y} r={RADIUS} />;
}
