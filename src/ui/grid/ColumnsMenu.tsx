import { CheckMenu } from "../popup/CheckMenu";
import { useMessages } from "../FormatProvider";
import type { GridColumn } from "./GridColumn";
import type { ColumnControl } from "./useColumnState";
import { gridMessages } from "../messages/grid";

export interface ColumnsMenuProps<Id extends string> {
  columns: readonly GridColumn<never, Id>[];
  columnControl: ColumnControl<Id>;
  /** What else can be switched on and off. */
  extra?: ColumnsMenuExtra | undefined;
}

interface ColumnsMenuExtra {
  heading: string;
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

const EXTRA = "_extra";

/** Shows and hides columns; the one that names the row stays. */
export function ColumnsMenu<Id extends string>({ columns, columnControl, extra }: ColumnsMenuProps<Id>) {
  const grid = useMessages(gridMessages);
  const { arrangement, arrange } = columnControl;
  const { visibility } = arrangement;
  return (
    <CheckMenu<Id | typeof EXTRA>
      label={grid.columns}
      icon="columns"
      groups={[
        { items: columns.filter(({ isRowHeader }) => !isRowHeader) },
        ...(extra ? [{ label: extra.heading, items: [{ id: EXTRA, label: extra.label } as const] }] : []),
      ]}
      isChecked={(id) => (id === EXTRA ? extra?.isChecked === true : visibility[id] !== false)}
      onChange={(id, isChecked) => {
        if (id === EXTRA) extra?.onChange(isChecked);
        else arrange({ ...arrangement, visibility: { ...visibility, [id]: isChecked } });
      }}
    />
  );
}
