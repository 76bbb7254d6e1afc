import type { ArtifactFilters } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { FilterBar } from "../../ui/filters/FilterBar";
import { SelectFilter } from "../../ui/filters/SelectFilter";
import { TimeFilter } from "../../ui/filters/TimeFilter";
import { TextFilter } from "../../ui/filters/TextFilter";

export interface ArtifactFilterBarProps {
  filters: ArtifactFilters;
  onChange: (filters: ArtifactFilters) => void;
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
}

export function ArtifactFilterBar({ filters, onChange, onClear }: ArtifactFilterBarProps) {
  const artifactsTable = useMessages(artifactsTableMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const { timeZone } = useFormat();
  const words = artifactsTable.filters;
  const set = (change: Partial<ArtifactFilters>) => onChange({ ...filters, ...change });
  return (
    <FilterBar onClear={onClear}>
      <SelectFilter
        label={words.status}
        options={vocabulary.artifactStatuses}
        value={filters.status}
        onChange={(status) => set({ status })}
      />
      <SelectFilter
        label={words.stage}
        options={vocabulary.stages}
        value={filters.stage}
        onChange={(stage) => set({ stage })}
      />
      <SelectFilter
        label={words.channel}
        options={vocabulary.sourceChannels}
        value={filters.sourceChannel}
        onChange={(sourceChannel) => set({ sourceChannel })}
      />
      <TextFilter
        label={words.organizationId}
        placeholder={artifactsTable.idPlaceholder}
        value={filters.organizationId}
        onChange={(organizationId) => set({ organizationId })}
      />
      <TextFilter
        label={words.artifactId}
        placeholder={artifactsTable.idPlaceholder}
        value={filters.artifactId}
        onChange={(artifactId) => set({ artifactId })}
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
