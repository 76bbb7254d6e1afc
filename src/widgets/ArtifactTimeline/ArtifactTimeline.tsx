"use client";
import { useConnectionStatus, useEventTimeline, useNow } from "../../hooks";
import { ArtifactTimelineView, type ArtifactTimelineViewProps } from "./ArtifactTimelineView";

export interface ArtifactTimelineProps extends Omit<
  ArtifactTimelineViewProps,
  "result" | "connection" | "nowMs"
> {
  /** Null while none is chosen. */
  artifactId: string | null;
}

/**
 * What happened to one artifact, live: when it waited, when it was worked on, and what failed. Needs a `MonitorProvider`.
 *
 * @example
 * <ArtifactTimeline artifactId={openArtifactId} />
 */
export function ArtifactTimeline({ artifactId, ...rest }: ArtifactTimelineProps) {
  return (
    <ArtifactTimelineView
      {...rest}
      // What was opened or zoomed belongs to the artifact it was done on.
      key={artifactId}
      result={useEventTimeline(artifactId)}
      connection={useConnectionStatus()}
      nowMs={useNow()}
    />
  );
}
