import type { CSSProperties } from "react";
import { type GridColumn, pinVariable } from "./GridColumn";

/** What the cells of a column and its heading have in common: where they stand. */
export function cellProps({ id, align, pin, isRowHeader, isFixed }: GridColumn<never>) {
  const offset: Record<`--${string}`, string> = { "--_vf-pin": `var(${pinVariable(id)})` };
  const style: CSSProperties = offset;
  return {
    className: "vf-grid-cell",
    "data-vf-cell": "",
    "data-column": id,
    "data-align": align,
    "data-pinned": pin,
    "data-stays": isRowHeader || isFixed || undefined,
    style: pin === undefined ? undefined : style,
  };
}
