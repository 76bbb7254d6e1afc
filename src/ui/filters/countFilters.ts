/** Whether any filter is set. */
export const hasFilters = (filters: object): boolean =>
  Object.values(filters).some((value) => value !== undefined && value !== false);
