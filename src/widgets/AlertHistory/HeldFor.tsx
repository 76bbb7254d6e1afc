import type { Alert } from "../../core/model";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { alertHistoryMessages } from "../../ui/messages/alertHistory";
import { useNowMs } from "../../ui/grid/NowContext";

/** How long an alert held; while it does, how long so far. */
export function HeldFor({ alert: { since, resolvedAt } }: { alert: Alert }) {
  const format = useFormat();
  return resolvedAt === null ? <HoldsFor since={since} /> : <>{format.duration(resolvedAt - since)}</>;
}

function HoldsFor({ since }: { since: number }) {
  const format = useFormat();
  const words = useMessages(alertHistoryMessages);
  const duration = format.duration(Math.max(0, useNowMs() - since));
  return (
    <span className="vf-running" title={words.stillHolds(duration)}>
      {duration}
    </span>
  );
}
