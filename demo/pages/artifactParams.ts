import type { ArtifactFilters } from "../../src";
import { ARTIFACT_STATUSES, SOURCE_CHANNELS, STAGES } from "../../src/core/vocabulary";

/** The filters an address asks for; what it says wrongly is left out. */
export function filtersFrom(params: URLSearchParams): ArtifactFilters {
  return {
    artifactId: params.get("artifactId") ?? undefined,
    organizationId: params.get("organizationId") ?? undefined,
    status: nameIn(ARTIFACT_STATUSES, params.get("status")),
    stage: nameIn(STAGES, params.get("stage")),
    sourceChannel: nameIn(SOURCE_CHANNELS, params.get("sourceChannel")),
  };
}

export function paramsFor(filters: ArtifactFilters): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

function nameIn<Name extends string>(table: Record<Name, unknown>, text: string | null): Name | undefined {
  const isName = (name: string): name is Name => Object.hasOwn(table, name);
  return text !== null && isName(text) ? text : undefined;
}
