import type { Artifact } from "../../core/model";
import { ArtifactTimeline } from "../ArtifactTimeline";
import { RetryPanel } from "../RetryPanel";

/** What happened to one artifact, and, when it failed or was tried again, what can be done. */
export function ArtifactDetail({ artifact: { artifactId, status, retryAttempt } }: { artifact: Artifact }) {
  return (
    <div className="vf-dashboard-detail">
      <ArtifactTimeline artifactId={artifactId} headingLevel={3} />
      {(status === "failed" || retryAttempt > 0) && <RetryPanel artifactId={artifactId} headingLevel={3} />}
    </div>
  );
}
