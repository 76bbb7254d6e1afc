"use client";
import type { Artifact } from "../../core/model";
import { MAX_BULK_RETRIES } from "../../core/retries";
import type { BulkRetryControl } from "../../hooks";
import { Button } from "../../ui/Button";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";
import { LiveRegion } from "../../ui/LiveRegion";
import { BulkOutcome } from "./BulkOutcome";

export interface BulkBarProps {
  selected: readonly Artifact[];
  onClear: () => void;
  /** Absent: rows are chosen for the host's own purposes. */
  bulkRetry: BulkRetryControl | undefined;
}

/** How many rows are chosen, what can be done with them, and what came of it. */
export function BulkBar({ selected, onClear, bulkRetry }: BulkBarProps) {
  const artifactsTable = useMessages(artifactsTableMessages);
  const format = useFormat();
  const words = artifactsTable.selection;
  const failed = selected.filter(({ status }) => status === "failed");
  const count = words.count(format.number(selected.length));
  const state = bulkRetry?.state ?? { status: "idle" as const };
  const isTooMany = failed.length > MAX_BULK_RETRIES;
  const isLocked = failed.length === 0 || isTooMany || state.status === "pending";
  const hint = isTooMany
    ? words.atMost(format.number(MAX_BULK_RETRIES))
    : failed.length < selected.length
      ? words.notFailed(format.number(selected.length - failed.length))
      : null;

  return (
    <>
      <LiveRegion message={selected.length === 0 ? words.none : count} />
      {selected.length > 0 && (
        <div className="vf-bulk" data-slot="selection" role="group" aria-label={words.label}>
          <span className="vf-bulk-count">{count}</span>
          {bulkRetry && (
            <>
              <Button
                variant="primary"
                aria-disabled={isLocked}
                onClick={
                  isLocked
                    ? undefined
                    : () =>
                        bulkRetry.retryAll(
                          failed.map(({ artifactId }) => artifactId),
                          "failed_stage",
                        )
                }
              >
                {words.retry(format.number(failed.length))}
              </Button>
              {hint !== null && <span className="vf-faint">{hint}</span>}
            </>
          )}
          <Button variant="quiet" onClick={onClear}>
            {words.clear}
          </Button>
        </div>
      )}
      {bulkRetry && state.status !== "idle" && <BulkOutcome state={state} onDismiss={bulkRetry.dismiss} />}
    </>
  );
}
