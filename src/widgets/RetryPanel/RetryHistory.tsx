import type { RetryAttempt } from "../../core/model";
import type { MonitorResult, WholeList } from "../../core/result";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { retryMessages } from "../../ui/messages/retry";
import { vocabularyMessages } from "../../ui/messages/vocabulary";
import { ResultBody } from "../../ui/ResultBody";
import { Skeleton } from "../../ui/Skeleton";
import { StatusBadge } from "../../ui/StatusBadge";
import type { Tone } from "../../ui/tone";

const TONES: Record<NonNullable<RetryAttempt["outcome"]> | "running", Tone> = {
  running: "running",
  succeeded: "good",
  failed: "bad",
  unknown: "neutral",
};

/** The retries of an artifact, newest first: what ran again, who asked, and what came of it. */
export function RetryHistory({ history }: { history: MonitorResult<WholeList<RetryAttempt>> }) {
  const retry = useMessages(retryMessages);
  const format = useFormat();
  const words = retry.history;
  return (
    <section className="vf-retry-history" data-slot="retry-history" aria-label={words.label(format.timeZone)}>
      <p className="vf-retry-heading" aria-hidden="true">
        {words.label(format.timeZone)}
      </p>
      <ResultBody result={history} skeleton={<Skeleton width="70%" />}>
        {({ rows, isCut }) =>
          rows.length === 0 ? (
            <p className="vf-faint">{words.none}</p>
          ) : (
            <>
              <ol>
                {rows.map((attempt) => (
                  <Attempt key={`${attempt.attempt ?? ""} ${attempt.requestedAt}`} attempt={attempt} />
                ))}
              </ol>
              {isCut && <p className="vf-faint">{words.cut(format.number(rows.length))}</p>}
            </>
          )
        }
      </ResultBody>
    </section>
  );
}

function Attempt({ attempt: made }: { attempt: RetryAttempt }) {
  const retry = useMessages(retryMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const format = useFormat();
  const words = retry.history;
  const outcome = made.outcome ?? "running";
  return (
    <li className="vf-retry-attempt" data-outcome={outcome}>
      <span className="vf-retry-attempt-facts">
        <StatusBadge tone={TONES[outcome]} variant="plain">
          {words[outcome]}
        </StatusBadge>
        <b>{made.attempt === null ? words.unknownAttempt : words.attempt(format.number(made.attempt))}</b>
        <span>{made.stage === null ? words.everything : vocabulary.stages[made.stage]}</span>
        <span className="vf-faint" title={format.fullDateTime(made.requestedAt)}>
          {format.dateTime(made.requestedAt)}
        </span>
        <span className="vf-faint">
          {made.requestedBy === null
            ? words.byItself
            : words.by(made.requestedBy.name ?? made.requestedBy.id)}
        </span>
        {made.endedAt !== null && (
          <span className="vf-faint">{words.took(format.duration(made.endedAt - made.requestedAt))}</span>
        )}
      </span>
      {made.errorMessage !== null && <p className="vf-retry-message">{made.errorMessage}</p>}
    </li>
  );
}
