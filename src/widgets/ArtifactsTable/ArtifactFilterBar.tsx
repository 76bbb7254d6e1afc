import type { ArtifactFilters } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { FilterBar } from "../../ui/filters/FilterBar";
import { type Filtering, filterIn } from "../../ui/filters/Filtering";
import { IdFilter } from "../../ui/filters/IdFilter";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { vocabularyMessages } from "../../ui/messages/vocabulary";

export interface ArtifactFilterBarProps extends Filtering<ArtifactFilters> {
  /** All artifacts are of one organisation. */
  isOfOne: boolean;
}

export function ArtifactFilterBar({ isOfOne, ...filtering }: ArtifactFilterBarProps) {
  const artifactsTable = useMessages(artifactsTableMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const { timeZone } = useFormat();
  const words = artifactsTable.filters;
  const filter = filterIn(filtering);
  return (
    <FilterBar filters={filtering.filters} onClear={filtering.onClear}>
      <SelectFilter {...filter("status")} label={words.status} options={vocabulary.artifactStatuses} />
      <SelectFilter {...filter("stage")} label={words.stage} options={vocabulary.stages} />
      <SelectFilter {...filter("sourceChannel")} label={words.channel} options={vocabulary.sourceChannels} />
      {!isOfOne && <IdFilter {...filter("organizationId")} label={words.organizationId} />}
      <IdFilter {...filter("artifactId")} label={words.artifactId} />
      <TimeFilter {...filter("startTime")} label={words.from(timeZone)} />
      <TimeFilter {...filter("endTime")} label={words.to(timeZone)} />
    </FilterBar>
  );
}
