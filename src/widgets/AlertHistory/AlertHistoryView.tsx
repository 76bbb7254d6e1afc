"use client";
import type { Alert, AlertFilters } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../../ui/dataOf";
import { useMessages } from "../../ui/FormatProvider";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { hasFilters } from "../../ui/filters/hasFilters";
import { GridSkeleton } from "../../ui/grid/GridSkeleton";
import { NowProvider } from "../../ui/grid/NowContext";
import { TailBar } from "../../ui/grid/TailBar";
import { useTailReading } from "../../ui/grid/useTailReading";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { useControllable } from "../../ui/useControllable";
import { AlertFilterBar } from "./AlertFilterBar";
import { AlertGrid } from "./AlertGrid";

/** Every piece of state is the host's when it is given, and the history's own otherwise. */
export interface AlertHistoryState {
  filters?: AlertFilters | undefined;
  defaultFilters?: AlertFilters | undefined;
  onFiltersChange?: ((filters: AlertFilters) => void) | undefined;
  /** Alert whose row is open. */
  expandedId?: string | null | undefined;
  defaultExpandedId?: string | null | undefined;
  onExpandedIdChange?: ((alertId: string | null) => void) | undefined;
}

export interface AlertHistoryViewProps extends AlertHistoryState, PanelHostProps {
  result: MonitorResult<PagedList<Alert>>;
  /** The reader's clock, epoch milliseconds: how long an alert has held is told by it. */
  nowMs: number;
  /** Makes the condition of an alert a way to its cause, such as a stretch of a chart. */
  onAlertSelect?: ((alert: Alert) => void) | undefined;
}

const NO_FILTERS: AlertFilters = {};

/**
 * The alerts there ever were, newest first: filters, a live tail, and rows that open to what became of them. Props only.
 *
 * @example
 * <AlertHistoryView result={useAlertHistory(filters)} filters={filters} onFiltersChange={setFilters} nowMs={useNow()} />
 */
export function AlertHistoryView({ result, connection, nowMs, ...props }: AlertHistoryViewProps) {
  const words = useMessages(alertHistoryMessages);
  const [filters, setFilters] = useControllable(
    props.filters,
    props.defaultFilters ?? NO_FILTERS,
    props.onFiltersChange,
  );
  const [openId, setOpenId] = useControllable(
    props.expandedId,
    props.defaultExpandedId ?? null,
    props.onExpandedIdChange,
  );
  const list = dataOf(result);
  const reading = useTailReading(list?.tail ?? null, {
    isRowOpen: openId !== null,
    onResume: () => {
      if (openId !== null) setOpenId(null);
    },
  });

  const filterBy = (next: AlertFilters) => {
    if (openId !== null) setOpenId(null);
    setFilters(next);
  };
  const clearFilters = hasFilters(filters) ? () => filterBy(NO_FILTERS) : undefined;

  return (
    <Panel
      widget="AlertHistory"
      title={words.title}
      connection={connection}
      className={props.className}
      headingLevel={props.headingLevel}
      actions={
        list && (
          <TailBar
            tail={list.tail}
            isConnected={connection === undefined || connection.status === "connected"}
            onResume={reading.resume}
          />
        )
      }
    >
      {result.status !== "disabled" && (
        <AlertFilterBar filters={filters} onChange={filterBy} onClear={clearFilters} />
      )}
      <NowProvider value={nowMs}>
        <ResultBody result={result} skeleton={<GridSkeleton />}>
          {(loaded) => (
            <AlertGrid
              list={loaded}
              viewKey={`${reading.viewKey} ${JSON.stringify(filters)}`}
              openId={openId}
              onOpenChange={setOpenId}
              onTogglePause={reading.togglePause}
              onAwayFromTop={reading.onAwayFromTop}
              onClearFilters={clearFilters}
              onAlertSelect={props.onAlertSelect}
            />
          )}
        </ResultBody>
      </NowProvider>
    </Panel>
  );
}
