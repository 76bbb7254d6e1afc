import { useMemo } from "react";
import type { EventFilters } from "../../core/model";
import { EVENT_TYPE_NAMES } from "../../core/vocabulary";
import { Button } from "../../ui/Button";
import { CheckMenu } from "../../ui/CheckMenu";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { FilterBar } from "../../ui/filters/FilterBar";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TextFilter } from "../../ui/filters/TextFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";
import { eventTypeGroups } from "./eventTypeGroups";

export interface EventFilterBarProps {
  filters: EventFilters;
  onChange: (filters: EventFilters) => void;
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
}

export function EventFilterBar({ filters, onChange, onClear }: EventFilterBarProps) {
  const wordsOf = useWordsOf();
  const { timeZone } = useFormat();
  const eventLog = wordsOf(eventLogMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const words = eventLog.filters;
  const groups = useMemo(() => eventTypeGroups(wordsOf), [wordsOf]);
  const { eventTypes = [] } = filters;
  const isErrorsOnly = filters.errorsOnly === true;
  const set = (change: Partial<EventFilters>) => onChange({ ...filters, ...change });

  return (
    <FilterBar onClear={onClear}>
      <Button
        data-set={isErrorsOnly || undefined}
        aria-pressed={isErrorsOnly}
        onClick={() => set({ errorsOnly: isErrorsOnly ? undefined : true })}
      >
        {words.errorsOnly}
      </Button>
      <CheckMenu
        label={words.eventTypes}
        hint={eventTypes.length === 0 ? undefined : String(eventTypes.length)}
        groups={groups}
        isChecked={(type) => eventTypes.includes(type)}
        onChange={(type, isChecked) => {
          // In the order of the vocabulary: the same choice is always the same filter.
          const chosen = EVENT_TYPE_NAMES.filter((name) =>
            name === type ? isChecked : eventTypes.includes(name),
          );
          set({ eventTypes: chosen.length === 0 ? undefined : chosen });
        }}
      />
      <SelectFilter
        label={words.stage}
        options={vocabulary.stages}
        value={filters.stage}
        onChange={(stage) => set({ stage })}
      />
      <TextFilter
        label={words.artifactId}
        placeholder={eventLog.idPlaceholder}
        value={filters.artifactId}
        onChange={(artifactId) => set({ artifactId })}
      />
      <TextFilter
        label={words.organizationId}
        placeholder={eventLog.idPlaceholder}
        value={filters.organizationId}
        onChange={(organizationId) => set({ organizationId })}
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
