"use client";
import { useMemo } from "react";
import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Alert, AlertFilters } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../../ui/dataOf";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { ColumnsMenu } from "../../ui/grid/ColumnsMenu";
import { ListPanel } from "../../ui/grid/ListPanel";
import { type ColumnState, useColumnState } from "../../ui/grid/useColumnState";
import { type ListState, useListReading } from "../../ui/grid/useListReading";
import type { PanelHostProps } from "../../ui/Panel";
import { AlertFilterBar } from "./AlertFilterBar";
import { type AlertColumnId, alertColumns } from "./alertColumns";
import { AlertStory } from "./AlertStory";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";

/** Every piece of state is the host's when it is given, and the history's own otherwise. Rows are alerts. */
export interface AlertHistoryState extends ListState<AlertFilters>, ColumnState<AlertColumnId> {}

export interface AlertHistoryViewProps extends AlertHistoryState, PanelHostProps {
  /** What `useAlertHistory` returns. */
  result: MonitorResult<PagedList<Alert>>;
  /** The reader's clock, epoch milliseconds: how long an alert has held is told by it. */
  nowMs: number;
  /** Makes the condition of an alert a way to its cause, such as a stretch of a chart. */
  onAlertSelect?: ((alert: Alert) => void) | undefined;
}

const keyOf = (alert: Alert) => alert.alertId;
/** Only what needs somebody is marked. */
const toneOf = ({ state, severity }: Alert) =>
  state === "open" ? ALERT_SEVERITIES[severity].tone : undefined;
const renderStory = (alert: Alert) => <AlertStory alert={alert} />;

/**
 * The alerts there ever were, newest first: filters, a live tail, and rows that open to what became of them. Props only.
 *
 * @example
 * <AlertHistoryView result={useAlertHistory(filters)} filters={filters} onFiltersChange={setFilters} nowMs={useNow()} />
 */
export function AlertHistoryView({ result, onAlertSelect, ...props }: AlertHistoryViewProps) {
  const wordsOf = useWordsOf();
  const format = useFormat();
  const list = dataOf(result);
  const { reading, filtering } = useListReading<AlertFilters>({
    ...props,
    tail: list?.tail ?? null,
    all: {},
  });
  const columnControl = useColumnState(props);
  const columns = useMemo(
    () => alertColumns(format, wordsOf, onAlertSelect),
    [format, wordsOf, onAlertSelect],
  );
  return (
    <ListPanel
      {...props}
      widget="AlertHistory"
      words={wordsOf(alertHistoryMessages)}
      result={result}
      reading={reading}
      columns={columns}
      columnControl={columnControl}
      rowKey={keyOf}
      rowTone={toneOf}
      renderDetail={renderStory}
      filterBar={<AlertFilterBar {...filtering} />}
      actions={list && <ColumnsMenu columns={columns} columnControl={columnControl} />}
    />
  );
}
