/** What a bar of filters shows and changes. */
export interface Filtering<Filters> {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Present when any filter is set. */
  onClear: (() => void) | undefined;
}

/** The value of one filter and how it changes, for the control that sets it. */
export const filterIn =
  <Filters extends object>({ filters, onChange }: Filtering<Filters>) =>
  <Name extends keyof Filters>(name: Name) => ({
    value: filters[name],
    onChange: (value: Filters[Name]) => onChange({ ...filters, [name]: value }),
  });
