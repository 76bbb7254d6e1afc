import type { ReactNode } from "react";
import { useFormat, useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { isThin, type ChartInterval, type ChartPlan, type ChartSlot } from "./chartModel";

const ALERT_TONES = ["bad", "warn"] as const satisfies readonly ChartInterval["tone"][];

export interface ChartKeyProps {
  plan: ChartPlan;
  slots: readonly ChartSlot[];
  intervals: readonly ChartInterval[];
}

/** The key to every mark that is in the chart now. */
export function ChartKey({ plan, slots, intervals }: ChartKeyProps) {
  const format = useFormat();
  const chart = useMessages(chartMessages);
  const { sample } = plan;
  const has = (status: ChartSlot["status"]) => slots.some((slot) => slot.status === status);
  const isThinAnywhere = slots.some((_, index) => isThin(sample, index));
  return (
    <ul className="vf-chart-key" aria-label={chart.key}>
      {ALERT_TONES.filter((tone) => intervals.some((interval) => interval.tone === tone)).map((tone) => (
        <KeyItem key={tone} kind="alert" tone={tone}>
          {chart.alerts[tone]}
        </KeyItem>
      ))}
      {sample && isThinAnywhere && <KeyItem kind="thin">{chart.thin(format.number(sample.minimum))}</KeyItem>}
      {has("partial") && <KeyItem kind="partial">{chart.statuses.partial}</KeyItem>}
      {has("quiet") && <KeyItem kind="quiet">{chart.statuses.quiet}</KeyItem>}
      {has("missing") && <KeyItem kind="missing">{chart.statuses.missing}</KeyItem>}
    </ul>
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
