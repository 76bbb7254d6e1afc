import type { MonitorResult } from "../../core/result";
import { Button } from "../../ui/Button";
import { useMessages } from "../../ui/FormatProvider";
import { commonMessages } from "../../ui/messages/common";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import { ToneMark } from "../../ui/ToneMark";

/** That some cards have no number, why, and another try at whatever failed. */
export function CardsProblem({ results }: { results: readonly MonitorResult<unknown>[] }) {
  const common = useMessages(commonMessages);
  const statusCards = useMessages(statusCardsMessages);
  const errors = results.filter((result) => result.status === "error");
  const [first] = errors;
  if (first === undefined) return null;
  const title = errors.length === results.length ? common.errors[first.error.code] : statusCards.partlyFailed;
  return (
    <div className="vf-cards-problem" data-slot="error" data-tone="bad" role="alert">
      <ToneMark tone="bad" />
      <p>
        <b>{title}</b> {first.error.message}
      </p>
      <Button onClick={() => errors.forEach(({ retry }) => retry())}>{common.retry}</Button>
    </div>
  );
}
