"use client";
import { useMemo, useRef } from "react";
import { selectRange, toggleRow } from "../../core/rowSelection";
import { useMessages } from "../FormatProvider";
import type { GridSelection } from "./GridSelection";
import { gridMessages } from "../messages/grid";

/** The chosen rows, by key. */
export interface RowChoice {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/**
 * Chooses among the loaded rows, whose keys come in the order shown: one, a range from the last one chosen, or all. Undefined
 * without a choice.
 */
export function useRowSelection(
  rowKeys: readonly string[],
  choice: RowChoice | undefined,
): GridSelection | undefined {
  const grid = useMessages(gridMessages);
  const last = useRef<string | null>(null);
  const chosen = useMemo(() => new Set(choice?.ids), [choice?.ids]);
  if (choice === undefined) return undefined;
  const { ids: selected, onChange } = choice;
  const isAll = rowKeys.length > 0 && rowKeys.every((key) => chosen.has(key));
  return {
    isSelected: (rowKey) => chosen.has(rowKey),
    extent: chosen.size === 0 ? "none" : isAll ? "all" : "some",
    toggle(rowKey, isRange) {
      const from = last.current;
      last.current = rowKey;
      onChange(
        isRange && from !== null ? selectRange(selected, rowKeys, from, rowKey) : toggleRow(selected, rowKey),
      );
    },
    toggleAll: () => onChange(isAll ? [] : [...rowKeys]),
    labelOf: grid.selectRow,
    allLabel: grid.selectAll,
  };
}
