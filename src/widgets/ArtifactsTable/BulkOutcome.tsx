"use client";
import type { BulkRetry } from "../../core/model";
import type { BulkRetryState } from "../../hooks";
import { Button } from "../../ui/Button";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { retryMessages } from "../../ui/messages/retry";
import { StatusBadge } from "../../ui/StatusBadge";
import type { Tone } from "../../ui/tone";
import { BulkResults } from "./BulkResults";

export interface BulkOutcomeProps {
  state: Exclude<BulkRetryState, { status: "idle" }>;
  onDismiss: () => void;
}

/** How far a bulk retry has come, and what became of each artifact. */
export function BulkOutcome({ state, onDismiss }: BulkOutcomeProps) {
  const artifactsTable = useMessages(artifactsTableMessages);
  const words = artifactsTable.bulk;
  const bulk = state.status === "done" ? state.result : state.status === "pending" ? state.progress : null;
  const isPending = state.status === "pending";
  const told = useOutcomeWords(state, bulk);
  const decided = bulk?.results.filter(({ status }) => status !== "pending").length;
  return (
    <section
      className="vf-bulk-outcome"
      data-slot="bulk-retry"
      data-status={state.status}
      aria-label={words.label}
    >
      <div className="vf-bulk">
        <span role="status">
          <StatusBadge tone={told.tone} variant="plain">
            {told.text}
          </StatusBadge>
        </span>
        {isPending && (
          <progress
            className="vf-progress"
            aria-label={words.label}
            value={decided}
            max={bulk?.results.length}
          />
        )}
        {!isPending && (
          <Button variant="quiet" onClick={onDismiss}>
            {words.dismiss}
          </Button>
        )}
      </div>
      {bulk && <BulkResults results={bulk.results} />}
    </section>
  );
}

function useOutcomeWords(
  state: BulkOutcomeProps["state"],
  bulk: BulkRetry | null,
): { tone: Tone; text: string } {
  const artifactsTable = useMessages(artifactsTableMessages);
  const retry = useMessages(retryMessages);
  const format = useFormat();
  const words = artifactsTable.bulk;
  const countOf = (status: BulkRetry["results"][number]["status"]) =>
    bulk?.results.filter((result) => result.status === status).length ?? 0;
  switch (state.status) {
    case "pending": {
      if (bulk === null) return { tone: "running", text: retry.progress.starting };
      const total = bulk.results.length;
      const decided = total - countOf("pending");
      return { tone: "running", text: words.progress(format.number(decided), format.number(total)) };
    }
    case "done": {
      const refused = countOf("refused");
      const text = words.done(format.number(countOf("started")), format.number(refused));
      return { tone: refused === 0 ? "good" : "warn", text };
    }
    case "refused":
      return { tone: "warn", text: retry.refusals[state.reason] };
    case "failed":
      return { tone: "bad", text: `${retry.progress.notStarted}: ${state.error.message}` };
  }
}
