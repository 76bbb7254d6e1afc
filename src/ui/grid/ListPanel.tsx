import type { ReactNode } from "react";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../dataOf";
import { EmptyState } from "../EmptyState";
import { later } from "../later/later";
import { WhenFetched } from "../later/WhenFetched";
import { Panel, type PanelProps } from "../Panel";
import { ResultBody } from "../ResultBody";
import { GridSkeleton } from "./GridSkeleton";
import type { ListGridProps } from "./ListGrid";
import { NowProvider } from "./NowContext";
import { TailBar } from "./TailBar";

export interface ListPanelProps<Row, Id extends string>
  extends Omit<ListGridProps<Row, Id>, "list" | "sorting">, Omit<PanelProps, "title" | "children"> {
  result: MonitorResult<PagedList<Row>>;
  /** Draws the loaded rows. @default as a `ListGrid` in the order of the list */
  renderGrid?: ((props: ListGridProps<Row, Id>) => ReactNode) | undefined;
  /** Has the code of `renderGrid` fetched with the first rows. */
  needs?: { preload: () => void };
  /** The reader's clock, epoch milliseconds, where cells tell ages. */
  nowMs?: number | undefined;
  filterBar: ReactNode;
  /** Between the filters and the grid. */
  children?: ReactNode;
}

const code = later(() => import("./ListGrid").then((module) => module.ListGrid));

/**
 * A panel of a live, filtered list as a grid: its tail, its filters, and the five states of its result. The code of the grid
 * comes with the first rows: a page need not wait for it, and a viewer who may see nothing does not fetch it.
 */
export function ListPanel<Row, Id extends string>({
  result,
  renderGrid = (props) => (
    <WhenFetched code={code} skeleton={<GridSkeleton />}>
      {(Grid) => <Grid {...props} />}
    </WhenFetched>
  ),
  needs = code,
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
        <ResultBody result={result} skeleton={<GridSkeleton />} needs={needs}>
          {(loaded) => (isEmpty(loaded) ? empty() : renderGrid({ ...grid, list: loaded }))}
        </ResultBody>
      </NowProvider>
    </Panel>
  );

  function empty() {
    const { clearFilters } = grid.reading;
    const { empty, filteredEmpty } = grid.words;
    return <EmptyState {...(clearFilters ? filteredEmpty : empty)} onClearFilters={clearFilters} />;
  }
}

const isEmpty = ({ rows, more }: PagedList<unknown>) => rows.length === 0 && more === "exhausted";
