"use client";
import { useEffect, useRef } from "react";
import type { GridColumn } from "./GridColumn";
import { useGridSelection } from "./GridSelection";

/** Id of the column of check boxes: a click anywhere in it chooses. */
export const SELECTION_COLUMN = "selection";

const WIDTH = 40;

/** A column of check boxes. Clicks and keys are handled by the grid. */
export const selectionColumn = <Row,>(label: string, rowKey: (row: Row) => string): GridColumn<Row> => ({
  id: SELECTION_COLUMN,
  label,
  width: WIDTH,
  minWidth: WIDTH,
  isFixed: true,
  pin: "start",
  heading: <SelectAllBox />,
  cell: (row) => <SelectBox rowKey={rowKey(row)} />,
});

const nothing = () => undefined;

function SelectBox({ rowKey }: { rowKey: string }) {
  const selection = useGridSelection();
  if (selection === null) return null;
  return (
    <input
      type="checkbox"
      className="vf-checkbox"
      tabIndex={-1}
      aria-label={selection.labelOf(rowKey)}
      checked={selection.isSelected(rowKey)}
      onChange={nothing}
    />
  );
}

function SelectAllBox() {
  const selection = useGridSelection();
  const box = useRef<HTMLInputElement>(null);
  const extent = selection?.extent ?? "none";
  useEffect(() => {
    if (box.current) box.current.indeterminate = extent === "some";
  }, [extent]);
  if (selection === null) return null;
  return (
    <input
      ref={box}
      type="checkbox"
      className="vf-checkbox"
      tabIndex={-1}
      aria-label={selection.allLabel}
      checked={extent === "all"}
      onChange={nothing}
    />
  );
}
