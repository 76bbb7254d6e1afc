"use client";
import type { ArtifactFilters } from "../../core/model";
import { useConnectionStatus, useNow, usePagedArtifacts } from "../../hooks";
import { useControllable } from "../../ui/useControllable";
import { ArtifactsTableView, type ArtifactsTableViewProps } from "./ArtifactsTableView";

export interface ArtifactsTableProps extends Omit<
  ArtifactsTableViewProps,
  "result" | "connection" | "nowMs"
> {
  /** Artifacts per page. @default 50 */
  pageSize?: number | undefined;
}

const NO_FILTERS: ArtifactFilters = {};

/**
 * The artifacts of the pipeline, live.
 *
 * @example
 * <ArtifactsTable renderDetail={({ artifactId }) => <ArtifactTimeline artifactId={artifactId} />} />
 */
export function ArtifactsTable({
  pageSize,
  filters,
  defaultFilters = NO_FILTERS,
  onFiltersChange,
  ...view
}: ArtifactsTableProps) {
  const [current, setCurrent] = useControllable(filters, defaultFilters, onFiltersChange);
  const result = usePagedArtifacts(current, { pageSize });
  const connection = useConnectionStatus();
  const nowMs = useNow();
  return (
    <ArtifactsTableView
      {...view}
      result={result}
      connection={connection}
      nowMs={nowMs}
      filters={current}
      onFiltersChange={setCurrent}
    />
  );
}
