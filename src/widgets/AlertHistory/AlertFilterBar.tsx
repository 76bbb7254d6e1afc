import type { AlertFilters } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { FilterBar } from "../../ui/filters/FilterBar";
import { type Filtering, filterIn } from "../../ui/filters/Filtering";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { vocabularyMessages } from "../../ui/messages/vocabulary";

export function AlertFilterBar(filtering: Filtering<AlertFilters>) {
  const alertHistory = useMessages(alertHistoryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const { timeZone } = useFormat();
  const words = alertHistory.filters;
  const filter = filterIn(filtering);
  return (
    <FilterBar filters={filtering.filters} onClear={filtering.onClear}>
      <SelectFilter {...filter("condition")} label={words.condition} options={vocabulary.alertConditions} />
      <SelectFilter {...filter("severity")} label={words.severity} options={vocabulary.alertSeverities} />
      <SelectFilter {...filter("state")} label={words.state} options={vocabulary.alertStates} />
      <TimeFilter {...filter("startTime")} label={words.from(timeZone)} />
      <TimeFilter {...filter("endTime")} label={words.to(timeZone)} />
    </FilterBar>
  );
}
