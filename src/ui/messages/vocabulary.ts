import { ALERT_CONDITIONS, ALERT_SEVERITIES, ALERT_STATES } from "../../core/alertConditions";
import type { AlertCondition, AlertSeverity, AlertState } from "../../core/model";
import {
  ARTIFACT_STATUSES,
  COUNTERS,
  EVENT_TYPES,
  SOURCE_CHANNELS,
  STAGES,
  type ArtifactStatus,
  type CounterType,
  type EventType,
  type SourceChannel,
  type Stage,
} from "../../core/vocabulary";
import { defineMessages } from "../defineMessages";

function labelsOf<Name extends string>(table: Readonly<Record<Name, { readonly label: string }>>) {
  const labels: Partial<Record<Name, string>> = {};
  for (const name in table) labels[name] = table[name].label;
  // Every name of the table has just been given its label.
  return labels as Record<Name, string>;
}

/** The labels of the vocabulary tables, by name. */
export interface VocabularyMessages {
  stages: Record<Stage, string>;
  artifactStatuses: Record<ArtifactStatus, string>;
  sourceChannels: Record<SourceChannel, string>;
  counters: Record<CounterType, string>;
  eventTypes: Record<EventType, string>;
  alertConditions: Record<AlertCondition, string>;
  alertSeverities: Record<AlertSeverity, string>;
  alertStates: Record<AlertState, string>;
}

export const vocabularyMessages = defineMessages<"vocabulary", VocabularyMessages>("vocabulary", {
  stages: labelsOf<Stage>(STAGES),
  artifactStatuses: labelsOf<ArtifactStatus>(ARTIFACT_STATUSES),
  sourceChannels: labelsOf<SourceChannel>(SOURCE_CHANNELS),
  counters: labelsOf<CounterType>(COUNTERS),
  eventTypes: labelsOf<EventType>(EVENT_TYPES),
  alertConditions: labelsOf<AlertCondition>(ALERT_CONDITIONS),
  alertSeverities: labelsOf<AlertSeverity>(ALERT_SEVERITIES),
  alertStates: labelsOf<AlertState>(ALERT_STATES),
});
