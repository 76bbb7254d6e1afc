import { artifactView } from "../../src/core/artifactView";
import type { RetryKind, RetryRefusal } from "../../src/core/model";
import { failedStageRetry, possibleRetries, RETRY_KIND_NAMES } from "../../src/core/retries";
import { checkIds, notPossible } from "./arguments";
import type { Doc, MonitorDataModel, MutationCtx } from "./dataModel";
import { errorText } from "./errorText";
import { stamped } from "./log";
import type { PulseFunctions } from "./pulse";
import { findArtifact } from "./readModel";
import type { RetryHooks } from "./retryHooks";
import type { Settings } from "./settings";
import { writeEvent } from "./writeEvent";

/** What became of an attempt to start a retry. A refusal has changed nothing. */
export type RetryStart =
  { status: "started"; attempt: number } | { status: "refused"; reason: RetryRefusal; message: string };

export interface RetryOptions {
  functions: PulseFunctions;
  hooks: RetryHooks<MonitorDataModel>;
  settings: Settings;
}

interface RetryRequest {
  artifactId: string;
  kind: RetryKind | "failed_stage";
  requestedBy: string;
}

/**
 * Starts a retry, or tells why not. All is checked first; then the retry is logged, which takes the artifact out of
 * "failed" and so locks out a second one, and handed to the host, all in the caller's transaction. The lock ends when
 * the retry's work must have died (`retryLostAfterMs`): then another may take its place.
 *
 * @throws a refusal when the host's function throws: the transaction must not commit.
 */
export async function startRetry(
  ctx: MutationCtx,
  { functions, hooks, settings }: RetryOptions,
  { artifactId, kind: wanted, requestedBy }: RetryRequest,
): Promise<RetryStart> {
  checkIds({ artifactId });
  const row = await findArtifact(ctx, artifactId);
  if (row === null) return refused("not_found");
  const artifact = viewOf(row, settings);
  const kind = wanted === "failed_stage" ? failedStageRetry(artifact) : wanted;
  const possibility = possibleRetries(artifact, supportedBy(hooks), Date.now())[kind ?? "full_pipeline"];
  if (!possibility.isPossible) return refused(possibility.reason);
  const hook = kind === null ? undefined : hooks[kind];
  if (kind === null || hook === undefined) return refused("never_ran");

  const attempt = row.facts.retries + 1;
  const stage = kind === "full_pipeline" ? null : kind;
  await writeEvent(
    ctx,
    functions,
    settings,
    stamped({
      eventType: "retry_initiated",
      // After the failure it answers, even where that was stamped by a clock ahead of this one.
      occurredAt: Math.max(Date.now(), Math.floor(row.since) + 1),
      artifactId,
      organizationId: row.facts.organizationId?.value,
      senderUserId: row.facts.senderUserId?.value,
      pipelineStage: stage ?? undefined,
      metadata: { retryAttempt: attempt, requestedBy },
    }),
  );
  try {
    await hook(ctx, { artifactId, stage, attempt, replacesLost: artifact.retry !== null });
  } catch (error) {
    throw notPossible("host_refused", errorText(error));
  }
  return { status: "started", attempt };
}

/** Why not, in a sentence for logs and errors; a view words the reasons itself. */
const REFUSALS: Record<RetryRefusal, string> = {
  not_found: "The monitor knows no such artifact",
  not_failed: "Only a failed artifact can be tried again",
  already_retrying: "It is being tried again already",
  not_reached: "It failed in an earlier stage and never came this far",
  never_ran: "This stage is not on its way",
  not_supported: "The pipeline has no way to run this again",
  host_refused: "The pipeline refused",
};

const refused = (reason: RetryRefusal): RetryStart => ({
  status: "refused",
  reason,
  message: REFUSALS[reason],
});

export const supportedBy = (hooks: RetryHooks<MonitorDataModel>) =>
  RETRY_KIND_NAMES.filter((kind) => hooks[kind] !== undefined);

/** The row as `possibleRetries` knows it; names play no part. */
export const viewOf = (
  { artifactId, facts }: Doc<"voicePipelineArtifacts">,
  { retryLostAfterMs }: Settings,
) => artifactView(artifactId, facts, { organization: null, sender: null }, retryLostAfterMs);
