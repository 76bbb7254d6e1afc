import type { PossibleRetries, RetryKind } from "../../src/core/model";
import { possibleRetries } from "../../src/core/retries";
import { checkIds, notPossible, refusal } from "./arguments";
import type { MutationCtx, QueryCtx } from "./dataModel";
import { findArtifact } from "./readModel";
import { type RetryOptions, startRetry, supportedBy, viewOf } from "./startRetry";

/** Starts the retry of one artifact. @throws a typed refusal with the reason; then nothing has changed. */
export async function retryArtifact(
  ctx: MutationCtx & { staffId: string },
  options: RetryOptions,
  request: { artifactId: string; kind: RetryKind },
): Promise<{ attempt: number }> {
  const start = await startRetry(ctx, options, { ...request, requestedBy: ctx.staffId });
  if (start.status === "started") return { attempt: start.attempt };
  if (start.reason === "not_found") throw refusal("not_found", start.message);
  throw notPossible(start.reason, start.message);
}

/** Which retries of an artifact are possible, and why the others are not. `nowMs` tells whether one under way is lost. */
export async function getPossibleRetries(
  ctx: QueryCtx,
  { hooks, settings }: RetryOptions,
  { artifactId, nowMs }: { artifactId: string; nowMs?: number },
): Promise<PossibleRetries> {
  checkIds({ artifactId });
  const row = await findArtifact(ctx, artifactId);
  if (row === null) throw refusal("not_found", "The monitor knows no such artifact");
  return possibleRetries(viewOf(row, settings), supportedBy(hooks), nowMs);
}
