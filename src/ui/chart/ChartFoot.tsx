import type { ReactNode } from "react";
import { useFormat, useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { isThin, type ChartInterval, type ChartPlan, type ChartSlot } from "./chartModel";

const ALERT_TONES = ["bad", "warn"] as const satisfies readonly ChartInterval["tone"][];

export interface ChartFootProps {
  plan: ChartPlan;
  slots: readonly ChartSlot[];
  intervals: readonly ChartInterval[];
  /** What the x axis shows, and in which zone. */
  caption: string;
  children?: ReactNode;
}

/** What the x axis is, and the key to every mark that is in the chart now. */
export function ChartFoot({ plan, slots, intervals, caption, children }: ChartFootProps) {
  const format = useFormat();
  const chart = useMessages(chartMessages);
  const { sample } = plan;
  const has = (status: ChartSlot["status"]) => slots.some((slot) => slot.status === status);
  const isThinAnywhere = slots.some((_, index) => isThin(sample, index));
  return (
    <div className="vf-chart-foot">
      <span>{caption}</span>
      <ul className="vf-chart-key" aria-label={chart.key}>
        {ALERT_TONES.filter((tone) => intervals.some((interval) => interval.tone === tone)).map((tone) => (
          <KeyItem key={tone} kind="alert" tone={tone}>
            {chart.alerts[tone]}
          </KeyItem>
        ))}
        {sample && isThinAnywhere && (
          <KeyItem kind="thin">{chart.thin(format.number(sample.minimum))}</KeyItem>
        )}
        {has("partial") && <KeyItem kind="partial">{chart.statuses.partial}</KeyItem>}
        {has("quiet") && <KeyItem kind="quiet">{chart.statuses.quiet}</KeyItem>}
        {has("missing") && <KeyItem kind="missing">{chart.statuses.missing}</KeyItem>}
      </ul>
      {children}
    </div>
  );
}

interface KeyItemProps {
  kind: string;
  tone?: ChartInterval["tone"];
  children: ReactNode;
}

function KeyItem({ kind, tone, children }: KeyItemProps) {
  return (
    <li>
      <span className="vf-chart-key-mark" data-kind={kind} data-tone={tone} aria-hidden="true" />
      {children}
    </li>
  );
}
