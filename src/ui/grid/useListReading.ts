"use client";
import type { Tail } from "../../core/result";
import type { Filtering } from "../filters/Filtering";
import { countFilters } from "../filters/countFilters";
import { useControllable } from "../useControllable";
import { useTailReading } from "./useTailReading";

/** What a list shows of all there is: each piece the host's when it is given, and the list's own otherwise. */
export interface ListState<Filters> {
  /** Which rows are shown. */
  filters?: Filters | undefined;
  defaultFilters?: Filters | undefined;
  onFiltersChange?: ((filters: Filters) => void) | undefined;
  /** Id of the row that is open. */
  expandedId?: string | null | undefined;
  defaultExpandedId?: string | null | undefined;
  onExpandedIdChange?: ((id: string | null) => void) | undefined;
}

export interface ListReadingOptions<Filters> extends ListState<Filters> {
  tail: Tail | null;
  /** Without any filter. */
  all: Filters;
  /** Rows are chosen: they must not leave the list. */
  isSelecting?: boolean;
  /** Rows are about to go: none is chosen any more. */
  onLeave?: () => void;
}

/** A list as it is read. */
export interface ListReading extends ReturnType<typeof useTailReading> {
  openId: string | null;
  setOpenId: (id: string | null) => void;
  /** Present when any filter is set. */
  clearFilters: (() => void) | undefined;
}

/** A filtered, live list as it is read: other filters and the newest rows close the open one, which holds the tail meanwhile. */
export function useListReading<Filters extends object>(
  options: ListReadingOptions<Filters>,
): { reading: ListReading; filtering: Filtering<Filters> } {
  const { tail, all, isSelecting, onLeave } = options;
  const [filters, setFilters] = useControllable(
    options.filters,
    options.defaultFilters ?? all,
    options.onFiltersChange,
  );
  const [openId, setOpenId] = useControllable(
    options.expandedId,
    options.defaultExpandedId ?? null,
    options.onExpandedIdChange,
  );
  const leave = () => {
    if (openId !== null) setOpenId(null);
    onLeave?.();
  };
  const tailReading = useTailReading(tail, { isRowOpen: openId !== null, isSelecting, onResume: leave });
  const filterBy = (next: Filters) => {
    leave();
    setFilters(next);
  };
  const clearFilters = countFilters(filters) > 0 ? () => filterBy(all) : undefined;
  const viewKey = `${tailReading.viewKey} ${JSON.stringify(filters)}`;
  return {
    reading: { ...tailReading, viewKey, openId, setOpenId, clearFilters },
    filtering: { filters, onChange: filterBy, onClear: clearFilters },
  };
}
