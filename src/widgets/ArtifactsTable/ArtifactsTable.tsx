"use client";
import type { Artifact, ArtifactFilters } from "../../core/model";
import { useBulkRetry, useConnectionStatus, useNow, usePagedArtifacts } from "../../hooks";
import { laterPart } from "../../ui/later/laterPart";
import { Skeleton } from "../../ui/Skeleton";
import { useControllable } from "../../ui/useControllable";
import { ArtifactsTableView, type ArtifactsTableViewProps } from "./ArtifactsTableView";
import { RowRetry } from "./RowRetry";

export interface ArtifactsTableProps extends Omit<
  ArtifactsTableViewProps,
  "result" | "connection" | "nowMs" | "bulkRetry"
> {
  /** Artifacts per page. @default 50 */
  pageSize?: number | undefined;
}

/** As high as a timeline that is loading. */
const ArtifactDetail = laterPart(
  () => import("./ArtifactDetail").then((module) => module.ArtifactDetail),
  <Skeleton height="290px" />,
);
const showDetail = (artifact: Artifact) => <ArtifactDetail artifact={artifact} />;
const showRetry = (artifact: Artifact) => <RowRetry artifact={artifact} />;

/**
 * The artifacts of the pipeline, live. An open row shows the artifact's timeline and its retries, unless `renderDetail` shows
 * something else; failed ones can be tried again, one by one or many at once.
 *
 * @example
 * <ArtifactsTable defaultFilters={{ status: "failed" }} />
 */
export function ArtifactsTable({
  pageSize,
  organizationId,
  filters,
  defaultFilters,
  onFiltersChange,
  renderDetail = showDetail,
  renderActions = showRetry,
  ...view
}: ArtifactsTableProps) {
  const [current, setCurrent] = useControllable<ArtifactFilters>(
    filters,
    defaultFilters ?? {},
    onFiltersChange,
  );
  const result = usePagedArtifacts(
    { ...current, organizationId: organizationId ?? current.organizationId },
    { pageSize },
  );
  const connection = useConnectionStatus();
  const nowMs = useNow();
  const bulkRetry = useBulkRetry();
  return (
    <ArtifactsTableView
      {...view}
      organizationId={organizationId}
      renderDetail={renderDetail}
      renderActions={renderActions}
      bulkRetry={bulkRetry}
      result={result}
      connection={connection}
      nowMs={nowMs}
      filters={current}
      onFiltersChange={setCurrent}
    />
  );
}
