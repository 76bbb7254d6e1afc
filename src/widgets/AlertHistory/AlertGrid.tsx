import { useMemo, useState } from "react";
import { ALERT_SEVERITIES } from "../../core/alertConditions";
import type { Alert } from "../../core/model";
import type { PagedList } from "../../core/result";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import type { ColumnWidths } from "../../ui/grid/GridColumn";
import { MoreRows } from "../../ui/grid/MoreRows";
import { VirtualGrid } from "../../ui/grid/VirtualGrid";
import { alertColumns } from "./alertColumns";
import { AlertStory } from "./AlertStory";

export interface AlertGridProps {
  list: PagedList<Alert>;
  viewKey: string;
  openId: string | null;
  onOpenChange: (alertId: string | null) => void;
  onTogglePause: () => void;
  onAwayFromTop: (isAway: boolean) => void;
  onClearFilters: (() => void) | undefined;
  onAlertSelect: ((alert: Alert) => void) | undefined;
}

const keyOf = (alert: Alert) => alert.alertId;
/** Only what needs somebody is marked. */
const toneOf = ({ state, severity }: Alert) =>
  state === "open" ? ALERT_SEVERITIES[severity].tone : undefined;
const renderStory = (alert: Alert) => <AlertStory alert={alert} />;

/** The loaded alerts, or that there are none. */
export function AlertGrid({ list, onAlertSelect, ...props }: AlertGridProps) {
  const wordsOf = useWordsOf();
  const format = useFormat();
  const words = wordsOf(alertHistoryMessages);
  const [widths, setWidths] = useState<ColumnWidths>({});
  const columns = useMemo(
    () => alertColumns(format, wordsOf, onAlertSelect),
    [format, wordsOf, onAlertSelect],
  );

  if (list.rows.length === 0 && list.more === "exhausted") {
    const text = props.onClearFilters ? words.filteredEmpty : words.empty;
    return <EmptyState {...text} onClearFilters={props.onClearFilters} />;
  }
  return (
    <VirtualGrid
      label={words.title}
      columns={columns}
      widths={widths}
      rows={list.rows}
      rowKey={keyOf}
      rowTone={toneOf}
      isComplete={list.more === "exhausted"}
      isHeld={list.tail.mode === "held"}
      viewKey={props.viewKey}
      onResize={(columnId, widthPx) => {
        const least = columns.find(({ id }) => id === columnId)?.minWidth ?? 0;
        setWidths({ ...widths, [columnId]: Math.max(least, widthPx) });
      }}
      openKey={props.openId}
      onOpenChange={props.onOpenChange}
      renderDetail={renderStory}
      onAwayFromTop={props.onAwayFromTop}
      onNearEnd={list.more === "available" ? list.loadMore : undefined}
      shortcuts={{ " ": props.onTogglePause }}
    >
      <MoreRows list={list} />
    </VirtualGrid>
  );
}
