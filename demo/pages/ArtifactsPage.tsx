import { useMemo } from "react";
import { ArtifactsTable } from "../../src";
import { go, useHashParams } from "../shell/useHashRoute";
import { filtersFrom, paramsFor } from "./artifactParams";

/** The host keeps the filters in its own address, so that a view can be shared. */
export function ArtifactsPage() {
  const params = useHashParams();
  const filters = useMemo(() => filtersFrom(params), [params]);
  return <ArtifactsTable filters={filters} onFiltersChange={(next) => go(`artifacts?${paramsFor(next)}`)} />;
}
