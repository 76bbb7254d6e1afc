"use client";
import { useMemo, useRef } from "react";
import { selectRange, toggleRow } from "../../core/rowSelection";
import type { GridSelection } from "./GridSelection";

export interface RowSelectionOptions {
  /** Keys of the loaded rows, in the order shown. */
  rowKeys: readonly string[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  labelOf: (rowKey: string) => string;
  allLabel: string;
}

/** Chooses among the loaded rows: one, a range from the last one chosen, or all. */
export function useRowSelection(options: RowSelectionOptions): GridSelection {
  const { rowKeys, selected, onChange, labelOf, allLabel } = options;
  const last = useRef<string | null>(null);
  const chosen = useMemo(() => new Set(selected), [selected]);
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
    labelOf,
    allLabel,
  };
}
