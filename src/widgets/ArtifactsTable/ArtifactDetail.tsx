"use client";
import type { Artifact } from "../../core/model";
import { ArtifactTimeline } from "../ArtifactTimeline";
import { RetryPanel } from "../RetryPanel";

/** What an open row shows: what happened to the artifact and, where it failed or was retried, how to try it again. */
export function ArtifactDetail({ artifact }: { artifact: Artifact }) {
  const { artifactId, status, retryAttempt } = artifact;
  return (
    <div className="vf-artifact-detail">
      <ArtifactTimeline artifactId={artifactId} headingLevel={3} variant="plain" />
      {(status === "failed" || retryAttempt > 0) && (
        <RetryPanel artifactId={artifactId} headingLevel={3} variant="plain" />
      )}
    </div>
  );
}
