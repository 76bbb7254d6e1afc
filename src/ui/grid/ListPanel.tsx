import type { ReactNode } from "react";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../dataOf";
import { Panel, type PanelProps } from "../Panel";
import { ResultBody } from "../ResultBody";
import { GridSkeleton } from "./GridSkeleton";
import { ListGrid, type ListGridProps } from "./ListGrid";
import { NowProvider } from "./NowContext";
import { TailBar } from "./TailBar";

export interface ListPanelProps<Row, Id extends string>
  extends ListGridProps<Row, Id>, Omit<PanelProps, "title" | "children"> {
  result: MonitorResult<PagedList<Row>>;
  /** The reader's clock, epoch milliseconds, where cells tell ages. */
  nowMs?: number | undefined;
  filterBar: ReactNode;
  /** Between the filters and the grid. */
  children?: ReactNode;
}

/** A panel of a live, filtered list as a grid: its tail, its filters, and the five states of its result. */
export function ListPanel<Row, Id extends string>({
  result,
  nowMs = 0,
  filterBar,
  children,
  widget,
  density,
  actions,
  connection,
  className,
  headingLevel,
  variant,
  ...grid
}: ListPanelProps<Row, Id>) {
  const list = dataOf(result);
  return (
    <Panel
      {...{ widget, density, connection, className, headingLevel, variant }}
      title={grid.words.title}
      actions={
        <>
          {list && <TailBar tail={list.tail} connection={connection} onResume={grid.reading.resume} />}
          {actions}
        </>
      }
    >
      {result.status !== "disabled" && filterBar}
      {children}
      <NowProvider value={nowMs}>
        <ResultBody result={result} skeleton={<GridSkeleton />}>
          {(loaded) => <ListGrid {...grid} list={loaded} />}
        </ResultBody>
      </NowProvider>
    </Panel>
  );
}
