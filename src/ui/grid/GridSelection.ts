"use client";
import { createContext, useContext } from "react";

/** The choosing of rows, as a grid and its check boxes need it. */
export interface GridSelection {
  isSelected: (rowKey: string) => boolean;
  /** How many of the loaded rows are chosen. */
  extent: "none" | "some" | "all";
  /** `isRange`: all rows between the last one that was chosen and this one, too. */
  toggle: (rowKey: string, isRange: boolean) => void;
  /** Chooses all loaded rows; none, when all are. */
  toggleAll: () => void;
  /** Accessible names of the check boxes. */
  labelOf: (rowKey: string) => string;
  allLabel: string;
}

/** Only check boxes read it, so that choosing one row renders no other. */
const GridSelectionContext = createContext<GridSelection | null>(null);

export const GridSelectionProvider = GridSelectionContext.Provider;

export const useGridSelection = () => useContext(GridSelectionContext);
