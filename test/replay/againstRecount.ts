import { api } from "../../convex/_generated/api";
import type { Sandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Artifact, NamedId } from "../../src/core/model";
import { type Recount, recount } from "../convex/recount";

const AS_STAFF = { as: { sub: "staff", role: "platform_staff" } };

/** What the monitor says of the platform, and what a recount of its event log says. They must be equal. */
export async function againstRecount(sandbox: Sandbox): Promise<{ monitor: Recount; log: Recount }> {
  const { getRealTimeMetrics, getPipelineState } = api.models.voicePipelineMetrics;
  const monitor = {
    metrics: await sandbox.run(getRealTimeMetrics, {}, AS_STAFF),
    state: await sandbox.run(getPipelineState, {}, AS_STAFF),
    artifacts: await allArtifacts(sandbox),
  };
  const events = sandbox.table("voicePipelineEvents") as unknown as LoggedEvent[]; // the schema says so
  return { monitor: inOrder(monitor), log: inOrder(recount(events)) };
}

async function allArtifacts(sandbox: Sandbox): Promise<Artifact[]> {
  const artifacts: Artifact[] = [];
  let cursor: string | null = null;
  for (;;) {
    const paginationOpts = { numItems: 500, cursor };
    const answer: { page: Artifact[]; isDone: boolean; continueCursor: string } = await sandbox.run(
      api.models.voicePipelineArtifacts.getArtifacts,
      { paginationOpts },
      AS_STAFF,
    );
    artifacts.push(...answer.page);
    if (answer.isDone) return artifacts;
    cursor = answer.continueCursor;
  }
}

/** By id, and without the names, which the log does not know. */
const inOrder = (said: Recount): Recount => ({
  ...said,
  artifacts: said.artifacts
    .map((row) => ({ ...row, organization: unnamed(row.organization), sender: unnamed(row.sender) }))
    .sort((a, b) => (a.artifactId < b.artifactId ? -1 : 1)),
});

const unnamed = (named: NamedId | null) => named && { id: named.id, name: null };
