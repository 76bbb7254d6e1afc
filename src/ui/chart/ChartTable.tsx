import { useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import type { ChartPlan, ChartSlot } from "./chartModel";
import type { SlotWords } from "./useSlotWords";

export interface ChartTableProps {
  plan: ChartPlan;
  slots: readonly ChartSlot[];
  words: SlotWords;
  /** Accessible name. */
  label: string;
  /** Head of the first column: what a slot is. */
  slotLabel: string;
}

/** The numbers of a chart as a table, in the order of the axis. */
export function ChartTable({ plan, slots, words, label, slotLabel }: ChartTableProps) {
  const chart = useMessages(chartMessages);
  return (
    <div className="vf-chart-table-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="vf-chart-table">
        <thead>
          <tr>
            <th scope="col">{slotLabel}</th>
            {plan.series.map(({ id, label: name }) => (
              <th key={id} scope="col" data-align="end">
                {name}
              </th>
            ))}
            <th scope="col">{chart.notes}</th>
          </tr>
        </thead>
        <tbody>
          {[...slots.keys()].map((index) => (
            <tr key={index} data-status={slots[index]?.status}>
              <th scope="row">{words.name(index)}</th>
              {plan.series.map((series) => (
                <td key={series.id} data-align="end">
                  {words.value(series, index)}
                </td>
              ))}
              <td className="vf-chart-table-notes">
                {words.notes(index).map(({ text, tone }) => (
                  <span key={text} data-tone={tone}>
                    {text}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
