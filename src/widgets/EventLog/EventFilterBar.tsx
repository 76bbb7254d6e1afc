import { useMemo } from "react";
import type { EventFilters } from "../../core/model";
import { EVENT_TYPE_NAMES } from "../../core/vocabulary";
import { Button } from "../../ui/Button";
import { CheckMenu } from "../../ui/popup/CheckMenu";
import { useFormat, useWordsOf } from "../../ui/FormatProvider";
import { FilterBar } from "../../ui/filters/FilterBar";
import { type Filtering, filterIn } from "../../ui/filters/Filtering";
import { IdFilter } from "../../ui/filters/IdFilter";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";
import { eventTypeGroups } from "./eventTypeGroups";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { vocabularyMessages } from "../../ui/messages/vocabulary";

export interface EventFilterBarProps extends Filtering<EventFilters> {
  /** All events are of one organisation. */
  isOfOne: boolean;
}

export function EventFilterBar({ isOfOne, ...filtering }: EventFilterBarProps) {
  const wordsOf = useWordsOf();
  const { timeZone } = useFormat();
  const eventLog = wordsOf(eventLogMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const words = eventLog.filters;
  const groups = useMemo(() => eventTypeGroups(wordsOf), [wordsOf]);
  const filter = filterIn(filtering);
  const types = filter("eventTypes");
  const chosen = types.value ?? [];
  const errorsOnly = filter("errorsOnly");
  const isErrorsOnly = errorsOnly.value === true;

  return (
    <FilterBar filters={filtering.filters} onClear={filtering.onClear}>
      <Button
        data-set={isErrorsOnly || undefined}
        aria-pressed={isErrorsOnly}
        onClick={() => errorsOnly.onChange(isErrorsOnly ? undefined : true)}
      >
        {words.errorsOnly}
      </Button>
      <CheckMenu
        label={words.eventTypes}
        hint={chosen.length === 0 ? undefined : String(chosen.length)}
        groups={groups}
        isChecked={(type) => chosen.includes(type)}
        onChange={(type, isChecked) => {
          // In the order of the vocabulary: the same choice is always the same filter.
          const next = EVENT_TYPE_NAMES.filter((name) => (name === type ? isChecked : chosen.includes(name)));
          types.onChange(next.length === 0 ? undefined : next);
        }}
      />
      <SelectFilter {...filter("stage")} label={words.stage} options={vocabulary.stages} />
      <IdFilter {...filter("artifactId")} label={words.artifactId} />
      {!isOfOne && <IdFilter {...filter("organizationId")} label={words.organizationId} />}
      <TimeFilter {...filter("startTime")} label={words.from(timeZone)} />
      <TimeFilter {...filter("endTime")} label={words.to(timeZone)} />
    </FilterBar>
  );
}
