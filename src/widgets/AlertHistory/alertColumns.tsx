import type { Formats } from "../../core/format";
import type { Alert } from "../../core/model";
import { describeAlert } from "../../ui/alerts/describeAlert";
import { SeverityBadge } from "../../ui/alerts/SeverityBadge";
import { CellLink } from "../../ui/grid/CellLink";
import type { GridColumn } from "../../ui/grid/GridColumn";
import { NameCell } from "../../ui/grid/NameCell";
import { NoValue } from "../../ui/grid/NoValue";
import { StageCell } from "../../ui/grid/StageCell";
import type { Messages } from "../../ui/messages";
import { HeldFor } from "./HeldFor";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { alertMessages } from "../../ui/messages/alerts";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { WordsOf } from "../../ui/wordsOf";

/** Columns of the history. */
export type AlertColumnId = keyof Messages["alertHistory"]["columns"];

/** What the columns of the history are, as a table of data. */
export function alertColumns(
  format: Formats,
  wordsOf: WordsOf,
  onAlertSelect: ((alert: Alert) => void) | undefined,
): GridColumn<Alert, AlertColumnId>[] {
  const { columns: labels } = wordsOf(alertHistoryMessages);
  const told = (alert: Alert) => describeAlert(alert, format, wordsOf);
  return [
    {
      id: "since",
      label: labels.since(format.timeZone),
      width: 156,
      minWidth: 120,
      isRowHeader: true,
      cell: ({ since }) => <span title={format.fullDateTime(since)}>{format.dateTime(since)}</span>,
    },
    {
      id: "severity",
      label: labels.severity,
      width: 96,
      minWidth: 70,
      cell: (alert) => <SeverityBadge alert={alert} variant="plain" />,
    },
    {
      id: "condition",
      label: labels.condition,
      width: 180,
      minWidth: 100,
      grows: true,
      cell: (alert) => {
        const { condition, name } = told(alert);
        if (!onAlertSelect) return <span>{condition}</span>;
        return (
          <CellLink label={wordsOf(alertMessages).select(name)} onSelect={() => onAlertSelect(alert)}>
            {condition}
          </CellLink>
        );
      },
    },
    {
      id: "state",
      label: labels.state,
      width: 116,
      minWidth: 80,
      cell: ({ state }) => (
        <span className={state === "resolved" ? "vf-faint" : undefined}>
          {wordsOf(vocabularyMessages).alertStates[state]}
        </span>
      ),
    },
    {
      id: "value",
      label: labels.value,
      width: 104,
      minWidth: 70,
      align: "end",
      cell: (alert) => told(alert).value,
    },
    {
      id: "threshold",
      label: labels.threshold,
      width: 84,
      minWidth: 60,
      align: "end",
      cell: (alert) => <span className="vf-faint">{told(alert).threshold ?? <NoValue />}</span>,
    },
    {
      id: "duration",
      label: labels.duration,
      width: 106,
      minWidth: 70,
      align: "end",
      cell: (alert) => <HeldFor alert={alert} />,
    },
    {
      id: "stage",
      label: labels.stage,
      width: 150,
      minWidth: 90,
      cell: ({ stage }) => <StageCell stage={stage} />,
    },
    {
      id: "acknowledgedBy",
      label: labels.acknowledgedBy,
      width: 150,
      minWidth: 80,
      cell: ({ acknowledgedBy }) => <NameCell named={acknowledgedBy} />,
    },
  ];
}
