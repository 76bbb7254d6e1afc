import type { HistoricalMetrics } from "../../core/historyModel";
import { mapResult } from "../../core/mapResult";
import type { PipelineState } from "../../core/model";
import type { RealTimeSummary } from "../../core/realTimeSummary";
import type { MonitorResult } from "../../core/result";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../core/thresholds";
import { todaySoFar } from "../../core/todaySoFar";
import { dataOf } from "../../ui/dataOf";
import { useMessages } from "../../ui/FormatProvider";
import { commonMessages } from "../../ui/messages/common";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import { Notice } from "../../ui/Notice";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import type { StatusCardName } from "./cardNames";
import { CardsProblem } from "./CardsProblem";
import { CounterCards } from "./CounterCards";
import { ActiveCard, ServiceCards } from "./StateCards";
import { TodayCards } from "./TodayCards";

export interface StatusCardsViewProps extends PanelHostProps {
  /** What `useRealTimeMetrics` returns. */
  metrics: MonitorResult<RealTimeSummary>;
  /** What `usePipelineState` returns. */
  pipeline: MonitorResult<PipelineState>;
  /** The viewer's day so far, hour by hour: latency and cost. */
  today: MonitorResult<HistoricalMetrics>;
  /** The day before up to the same time, to compare with; nothing waits for it. */
  yesterday: MonitorResult<HistoricalMetrics>;
  /** Epoch milliseconds: ages are told against it. */
  nowMs: number;
  /**
   * From when on a card is marked. The object's identity does not matter.
   * @default DEFAULT_THRESHOLDS
   */
  thresholds?: Thresholds | undefined;
  /** Makes the cards buttons: where a number comes from is one click away. */
  onCardSelect?: ((card: StatusCardName) => void) | undefined;
}

/**
 * The last hour, the present state and the day so far in eight cards. The one that needs somebody is marked; the others
 * stay quiet. Each stands on its own: one that could not be loaded says so, and takes nothing from the others.
 *
 * @example
 * <StatusCardsView metrics={useRealTimeMetrics()} pipeline={usePipelineState()} today={useHistoricalMetrics(range)}
 *   yesterday={useHistoricalMetrics(previous)} nowMs={useNow()} onCardSelect={openList} />
 */
export function StatusCardsView({
  metrics,
  pipeline,
  today,
  yesterday,
  nowMs,
  thresholds = DEFAULT_THRESHOLDS,
  onCardSelect,
  ...host
}: StatusCardsViewProps) {
  const common = useMessages(commonMessages);
  const statusCards = useMessages(statusCardsMessages);
  const results = [metrics, pipeline, today];
  const disabled = results.find((result) => result.status === "disabled");
  const isBusy = results.some(({ status }) => status === "loading" || status === "refreshing");
  const day = mapResult(today, (metrics) => todaySoFar(metrics, dataOf(yesterday)));
  return (
    <Panel {...host} widget="StatusCards" title={statusCards.title}>
      <div className="vf-result" data-slot="result" data-status={overallStatus(results)} aria-busy={isBusy}>
        {disabled ? (
          <Notice slot="disabled" tone="neutral" role="status" {...common.disabled[disabled.reason]} />
        ) : (
          <>
            {isBusy && <VisuallyHidden>{common.loading}</VisuallyHidden>}
            <dl className="vf-status-cards">
              <CounterCards result={metrics} thresholds={thresholds} onSelect={onCardSelect} />
              <ActiveCard result={pipeline} nowMs={nowMs} onSelect={onCardSelect} />
              <TodayCards result={day} onSelect={onCardSelect} />
              <ServiceCards result={pipeline} nowMs={nowMs} thresholds={thresholds} onSelect={onCardSelect} />
            </dl>
            <CardsProblem results={results} />
          </>
        )}
      </div>
    </Panel>
  );
}

/** The gravest of the parts; a part that refreshes is dimmed by itself, so the whole is not. */
function overallStatus(results: readonly MonitorResult<unknown>[]) {
  const statuses = results.map(({ status }) => status);
  return (["disabled", "error", "loading"] as const).find((status) => statuses.includes(status)) ?? "success";
}
