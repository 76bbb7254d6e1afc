import type { PipelineState } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import { combineResults } from "../../core/combineResults";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../core/thresholds";
import { useMessages } from "../../ui/FormatProvider";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { CounterCards } from "./CounterCards";
import { StateCards } from "./StateCards";
import { StatusCardsSkeleton } from "./StatusCardsSkeleton";

export interface StatusCardsViewProps extends PanelHostProps {
  metrics: MonitorResult<RealTimeSummary>;
  pipeline: MonitorResult<PipelineState>;
  /** Epoch milliseconds: ages are told against it. */
  nowMs: number;
  /**
   * From when on a card is marked. The object's identity does not matter.
   * @default DEFAULT_THRESHOLDS
   */
  thresholds?: Thresholds | undefined;
}

/** The last hour and the present state in six cards. The one that needs somebody is marked; the others stay quiet. */
export function StatusCardsView({
  metrics,
  pipeline,
  nowMs,
  thresholds = DEFAULT_THRESHOLDS,
  ...host
}: StatusCardsViewProps) {
  const { statusCards } = useMessages();
  return (
    <Panel {...host} widget="StatusCards" title={statusCards.title}>
      <ResultBody result={combineResults(metrics, pipeline)} skeleton={<StatusCardsSkeleton />}>
        {([summary, state]) => (
          <dl className="vf-status-cards">
            <CounterCards summary={summary} thresholds={thresholds} />
            <StateCards state={state} nowMs={nowMs} thresholds={thresholds} />
          </dl>
        )}
      </ResultBody>
    </Panel>
  );
}
