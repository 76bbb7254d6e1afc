import { addToFacts, type ArtifactFacts } from "../../src/core/artifactFacts";
import { columnsOf } from "../../src/core/artifactView";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { MutationCtx, QueryCtx } from "./dataModel";

/** What an event changed about its artifact. `before` is undefined for an artifact's first event. */
export interface FactsChange {
  artifactId: string;
  before: ArtifactFacts | undefined;
  after: ArtifactFacts;
}

/** Adds an event to its artifact's row; undefined for an event that concerns no artifact. */
export async function updateReadModel(
  ctx: MutationCtx,
  event: LoggedEvent,
): Promise<FactsChange | undefined> {
  const { artifactId } = event;
  if (artifactId === undefined) return undefined;
  const row = await findArtifact(ctx, artifactId);
  const facts = addToFacts(row?.facts, event);
  const columns = { artifactId, ...columnsOf(facts), facts };
  if (row === null) await ctx.db.insert("voicePipelineArtifacts", columns);
  else await ctx.db.replace("voicePipelineArtifacts", row._id, columns);
  return { artifactId, before: row?.facts, after: facts };
}

/** The row of an artifact; null for one the monitor does not know. */
export const findArtifact = async (ctx: QueryCtx, artifactId: string) =>
  await ctx.db
    .query("voicePipelineArtifacts")
    .withIndex("by_artifact_id", (q) => q.eq("artifactId", artifactId))
    .unique();
