import type { ProgressWords } from "../../ui/retry/describeProgress";
import { StatusBadge } from "../../ui/StatusBadge";
import { ToneMark } from "../../ui/ToneMark";
import { VisuallyHidden } from "../../ui/VisuallyHidden";

/** What became of a retry, told as it comes: in words, or in a table by a mark whose words are the button's tooltip. */
export function RetryOutcome({ told, isCompact }: { told: ProgressWords | null; isCompact: boolean }) {
  return (
    <span className="vf-retry-progress" role="status">
      {told && (isCompact ? <CompactOutcome told={told} /> : <FullOutcome told={told} />)}
    </span>
  );
}

function FullOutcome({ told }: { told: ProgressWords }) {
  return (
    <>
      <StatusBadge tone={told.tone} variant="plain">
        {told.text}
      </StatusBadge>
      {told.detail !== null && <span className="vf-retry-detail">{told.detail}</span>}
    </>
  );
}

function CompactOutcome({ told }: { told: ProgressWords }) {
  return (
    <>
      <span data-tone={told.tone}>
        <ToneMark tone={told.tone} />
      </span>
      <VisuallyHidden>{told.text}</VisuallyHidden>
    </>
  );
}
