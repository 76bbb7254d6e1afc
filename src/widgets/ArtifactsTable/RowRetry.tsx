"use client";
import type { Artifact } from "../../core/model";
import { useRetryArtifact } from "../../hooks";
import { RetryButton } from "../RetryButton";

/** The retry of a row: where it failed, and for as long as there is something to tell of a retry that was asked for. */
export function RowRetry({ artifact }: { artifact: Artifact }) {
  const { stateOf } = useRetryArtifact();
  const isAsked = stateOf(artifact.artifactId).status !== "idle";
  if (artifact.status !== "failed" && !isAsked) return null;
  return <RetryButton artifact={artifact} size="compact" isInCell />;
}
