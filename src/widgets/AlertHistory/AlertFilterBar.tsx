import type { AlertFilters } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { FilterBar } from "../../ui/filters/FilterBar";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";

export interface AlertFilterBarProps {
  filters: AlertFilters;
  onChange: (filters: AlertFilters) => void;
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
}

export function AlertFilterBar({ filters, onChange, onClear }: AlertFilterBarProps) {
  const alertHistory = useMessages(alertHistoryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const { timeZone } = useFormat();
  const words = alertHistory.filters;
  const set = (change: Partial<AlertFilters>) => onChange({ ...filters, ...change });
  return (
    <FilterBar onClear={onClear}>
      <SelectFilter
        label={words.condition}
        options={vocabulary.alertConditions}
        value={filters.condition}
        onChange={(condition) => set({ condition })}
      />
      <SelectFilter
        label={words.severity}
        options={vocabulary.alertSeverities}
        value={filters.severity}
        onChange={(severity) => set({ severity })}
      />
      <SelectFilter
        label={words.state}
        options={vocabulary.alertStates}
        value={filters.state}
        onChange={(state) => set({ state })}
      />
      <TimeFilter
        label={words.from(timeZone)}
        value={filters.startTime}
        onChange={(startTime) => set({ startTime })}
      />
      <TimeFilter
        label={words.to(timeZone)}
        value={filters.endTime}
        onChange={(endTime) => set({ endTime })}
      />
    </FilterBar>
  );
}
