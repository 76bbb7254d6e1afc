"use client";
import type { Artifact, ArtifactFilters } from "../../core/model";
import { useConnectionStatus, useNow, usePagedArtifacts } from "../../hooks";
import { useControllable } from "../../ui/useControllable";
import { ArtifactTimeline } from "../ArtifactTimeline";
import { ArtifactsTableView, type ArtifactsTableViewProps } from "./ArtifactsTableView";

export interface ArtifactsTableProps extends Omit<
  ArtifactsTableViewProps,
  "result" | "connection" | "nowMs"
> {
  /** Artifacts per page. @default 50 */
  pageSize?: number | undefined;
}

const NO_FILTERS: ArtifactFilters = {};
const showTimeline = ({ artifactId }: Artifact) => (
  <ArtifactTimeline artifactId={artifactId} headingLevel={3} />
);

/**
 * The artifacts of the pipeline, live. An open row shows the artifact's timeline, unless `renderDetail` shows something else.
 *
 * @example
 * <ArtifactsTable defaultFilters={{ status: "failed" }} />
 */
export function ArtifactsTable({
  pageSize,
  filters,
  defaultFilters = NO_FILTERS,
  onFiltersChange,
  renderDetail = showTimeline,
  ...view
}: ArtifactsTableProps) {
  const [current, setCurrent] = useControllable(filters, defaultFilters, onFiltersChange);
  const result = usePagedArtifacts(current, { pageSize });
  const connection = useConnectionStatus();
  const nowMs = useNow();
  return (
    <ArtifactsTableView
      {...view}
      renderDetail={renderDetail}
      result={result}
      connection={connection}
      nowMs={nowMs}
      filters={current}
      onFiltersChange={setCurrent}
    />
  );
}
