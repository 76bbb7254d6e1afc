"use client";
import type { Alert } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import type { AlertAcknowledgement } from "../../hooks";
import { AlertAnnouncer } from "../../ui/alerts/AlertAnnouncer";
import { useAlertNews } from "../../ui/alerts/useAlertNews";
import { useMessages } from "../../ui/FormatProvider";
import { alertListMessages } from "../../ui/messages/alertList";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { AlertListSkeleton } from "./AlertListSkeleton";
import { OpenAlerts } from "./OpenAlerts";

export interface AlertListViewProps extends PanelHostProps {
  /** The alerts that hold, in any order. */
  result: MonitorResult<Alert[]>;
  /** The reader's clock, epoch milliseconds: ages are told by it. */
  nowMs: number;
  /**
   * When health was last checked, epoch milliseconds, as `useHealthState` tells it; null: never yet. Left out, it is not known
   * and nothing is said of it.
   */
  checkedAt?: number | null | undefined;
  /** What `useAcknowledgeAlert` returns; without it the list is read-only. */
  acknowledgement?: AlertAcknowledgement | undefined;
  /** Makes an alert a way to its cause, such as a filtered list or a stretch of a chart. */
  onAlertSelect?: ((alert: Alert) => void) | undefined;
  /**
   * Whether screen readers are told of alerts as they come up. Switch it off beside `AlertToasts`, which tells them, too.
   * @default true
   */
  announces?: boolean | undefined;
}

/**
 * The alerts that hold: the gravest first, of equal ones the oldest. One that somebody knows of stays, but calmer. Props only.
 *
 * @example
 * <AlertListView result={useActiveAlerts()} acknowledgement={useAcknowledgeAlert()} nowMs={useNow()} />
 */
export function AlertListView({ result, announces = true, ...props }: AlertListViewProps) {
  const words = useMessages(alertListMessages);
  const news = useAlertNews(result);
  return (
    <Panel
      widget="AlertList"
      title={words.title}
      connection={props.connection}
      className={props.className}
      headingLevel={props.headingLevel}
    >
      {announces && <AlertAnnouncer news={news} />}
      <ResultBody result={result} skeleton={<AlertListSkeleton />}>
        {(alerts) => (
          <OpenAlerts
            alerts={alerts}
            nowMs={props.nowMs}
            checkedAt={props.checkedAt}
            offlineSince={props.connection?.status === "offline" ? props.connection.since : null}
            acknowledgement={props.acknowledgement}
            onAlertSelect={props.onAlertSelect}
          />
        )}
      </ResultBody>
    </Panel>
  );
}
