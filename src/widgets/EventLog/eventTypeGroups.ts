import { EVENT_TYPE_NAMES, EVENT_TYPES, STAGE_NAMES, type EventType } from "../../core/vocabulary";
import type { CheckMenuGroup } from "../../ui/popup/CheckMenu";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import type { WordsOf } from "../../ui/wordsOf";

/** The event types as a menu: by stage, then those of any stage, then those of none. */
export function eventTypeGroups(wordsOf: WordsOf): CheckMenuGroup<EventType>[] {
  const eventLog = wordsOf(eventLogMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const headings = [
    ...STAGE_NAMES.map((stage) => ({ stage, label: vocabulary.stages[stage] })),
    { stage: "any", label: eventLog.anyStage },
    { stage: null, label: eventLog.noStage },
  ];
  const groups = headings.map(({ stage, label }) => ({
    label,
    items: EVENT_TYPE_NAMES.filter((type) => EVENT_TYPES[type].stage === stage).map((type) => ({
      id: type,
      label: vocabulary.eventTypes[type],
    })),
  }));
  return groups.filter(({ items }) => items.length > 0);
}
