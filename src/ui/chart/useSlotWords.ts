"use client";
import { useMemo } from "react";
import { formatValue } from "./formatValue";
import { isThin, type ChartInterval, type ChartPlan, type ChartSeries, type ChartSlot } from "./chartModel";
import { useFormat, useMessages } from "../FormatProvider";
import { chartMessages } from "../messages/chart";
import { commonMessages } from "../messages/common";

/** Something to know of a slot beside its values. */
interface SlotNote {
  text: string;
  tone: "warn" | "bad" | "neutral";
}

/** What a slot says, in words. Slots are meant by index. */
export interface SlotWords {
  /** What it is: its time. */
  name: (slot: number) => string;
  value: (series: ChartSeries, slot: number) => string;
  /** How much is known of it, on how many measurements it rests, and which alerts lie over it. */
  notes: (slot: number) => SlotNote[];
  /** All of that in one sentence. */
  sentence: (series: readonly ChartSeries[], slot: number) => string;
}

export function useSlotWords(
  plan: ChartPlan,
  slots: readonly ChartSlot[],
  intervals: readonly ChartInterval[],
  nameOf: (slot: ChartSlot) => string,
): SlotWords {
  const format = useFormat();
  const chart = useMessages(chartMessages);
  const common = useMessages(commonMessages);
  return useMemo(() => {
    const name = (index: number) => {
      const slot = slots[index];
      return slot === undefined ? "" : nameOf(slot);
    };
    const value = ({ values }: ChartSeries, index: number) => {
      const known = values[index];
      return known === null || known === undefined ? "–" : formatValue(known, plan.unit, format);
    };
    const notes = (index: number): SlotNote[] => {
      const slot = slots[index];
      if (slot === undefined) return [];
      const told: SlotNote[] = [];
      if (slot.status !== "measured") told.push({ text: chart.statusDetails[slot.status], tone: "neutral" });
      const { sample } = plan;
      const count = sample?.counts[index] ?? 0;
      if (sample !== undefined && count > 0) {
        const text = isThin(sample, index)
          ? chart.thinSample(sample.label, format.number(count), format.number(sample.minimum))
          : chart.sample(sample.label, format.number(count));
        told.push({ text, tone: isThin(sample, index) ? "warn" : "neutral" });
      }
      for (const { start, end, label, tone } of intervals) {
        if (start < slot.end && end > slot.start) told.push({ text: label, tone });
      }
      return told;
    };
    const sentence = (series: readonly ChartSeries[], index: number) =>
      chart.sentence(
        name(index),
        series.map((one) => {
          const told = value(one, index);
          return chart.pair(one.label, told === "–" ? common.noValue : told);
        }),
        notes(index).map(({ text }) => text),
      );
    return { name, value, notes, sentence };
  }, [plan, slots, intervals, nameOf, format, chart, common]);
}
