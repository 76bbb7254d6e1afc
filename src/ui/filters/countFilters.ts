/** How many filters are set. */
export const countFilters = (filters: object): number =>
  Object.values(filters).filter((value) => value !== undefined && value !== false).length;
