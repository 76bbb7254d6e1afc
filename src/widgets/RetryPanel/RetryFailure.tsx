import type { Artifact } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { ToneMark } from "../../ui/ToneMark";

/** Where and when an artifact failed, and with which words. */
export function RetryFailure({ artifact, nowMs }: { artifact: Artifact; nowMs: number }) {
  const words = useMessages(retryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const format = useFormat();
  const { lastError, since, currentStage } = artifact;
  const stage = lastError?.stage ?? currentStage;
  const at = lastError?.at ?? since;
  return (
    <div className="vf-retry-failure" data-slot="failure" data-tone="bad">
      <ToneMark tone="bad" />
      <p className="vf-retry-failed-at" title={format.fullDateTime(at)}>
        {words.failedIn(vocabulary.stages[stage], format.age(at, nowMs))}
      </p>
      {lastError && <p className="vf-retry-message">{lastError.message}</p>}
    </div>
  );
}
