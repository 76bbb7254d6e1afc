import type { BulkRetryResult } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { retryMessages } from "../../ui/messages/retry";
import { ShortId } from "../../ui/grid/ShortId";
import { describeRefusal } from "../../ui/retry/describeProgress";
import { StatusBadge } from "../../ui/StatusBadge";
import type { Tone } from "../../ui/tone";

const TONES: Record<BulkRetryResult["status"], Tone> = {
  refused: "warn",
  pending: "neutral",
  started: "good",
};
/** What needs a reader's eye comes first. */
const ORDER: BulkRetryResult["status"][] = ["refused", "pending", "started"];

/** What became of each artifact of a bulk retry. */
export function BulkResults({ results }: { results: readonly BulkRetryResult[] }) {
  const artifactsTable = useMessages(artifactsTableMessages);
  const retry = useMessages(retryMessages);
  const format = useFormat();
  const words = artifactsTable.bulk;
  const wordsOf = (result: BulkRetryResult) => {
    if (result.status === "pending") return words.pending;
    if (result.status === "started") return words.started(format.number(result.attempt));
    return describeRefusal(result, retry.refusals);
  };
  const ordered = ORDER.flatMap((status) => results.filter((result) => result.status === status));
  return (
    <ul className="vf-bulk-results" aria-label={words.results} tabIndex={0}>
      {ordered.map((result) => (
        <li key={result.artifactId} className="vf-bulk-result" data-status={result.status}>
          <ShortId id={result.artifactId} />
          <StatusBadge tone={TONES[result.status]} variant="plain">
            {wordsOf(result)}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}
