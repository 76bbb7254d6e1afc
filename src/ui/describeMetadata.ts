import type { Formats } from "../core/format";
import type { EventMetadata } from "../core/model";
import { eventLogMessages } from "./messages/eventLog";
import { vocabularyMessages } from "./messages/vocabulary";
import type { WordsOf } from "./wordsOf";

/** What an event tells of its work, in a few words each. */
export function describeMetadata(metadata: EventMetadata, format: Formats, wordsOf: WordsOf): string[] {
  const words = wordsOf(eventLogMessages).metadata;
  const { sourceChannels } = wordsOf(vocabularyMessages);
  const part = <Key extends keyof EventMetadata>(
    key: Key,
    describe: (value: NonNullable<EventMetadata[Key]>) => string,
  ) => {
    const value = metadata[key];
    return value === undefined ? [] : [describe(value)];
  };
  return [
    part("sourceChannel", (channel) => words.sourceChannel(sourceChannels[channel])),
    part("retryAttempt", (attempt) => words.retryAttempt(format.number(attempt))),
    part("requestedBy", (id) => words.requestedBy(id)),
    part("claimCount", (count) => words.claimCount(format.number(count))),
    part("entityCount", (count) => words.entityCount(format.number(count))),
    part("autoResolvedCount", (count) => words.autoResolvedCount(format.number(count))),
    part("disambiguationCount", (count) => words.disambiguationCount(format.number(count))),
    part("draftCount", (count) => words.draftCount(format.number(count))),
    part("confidenceScore", (score) => words.confidenceScore(format.percent(score))),
    part("transcriptDuration", (seconds) => words.transcriptDuration(format.duration(seconds * 1_000))),
    part("transcriptWordCount", (count) => words.transcriptWordCount(format.number(count))),
    part("aiCost", (costUsd) => words.aiCost(format.cost(costUsd))),
    part("aiModel", (model) => words.aiModel(model)),
  ].flat();
}
