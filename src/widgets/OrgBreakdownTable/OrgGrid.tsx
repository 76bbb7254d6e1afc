import { useState } from "react";
import type { OrganizationMetrics } from "../../core/historyModel";
import type { NamedId } from "../../core/model";
import { useMessages } from "../../ui/FormatProvider";
import type { ColumnWidths, GridColumn } from "../../ui/grid/GridColumn";
import type { GridSort } from "../../ui/grid/GridHeader";
import { toggleSort } from "../../ui/grid/useSortedRows";
import { VirtualGrid } from "../../ui/grid/VirtualGrid";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";

export interface OrgGridProps {
  rows: readonly OrganizationMetrics[];
  columns: readonly GridColumn<OrganizationMetrics>[];
  sort: GridSort;
  onSortChange: (sort: GridSort) => void;
  onSelect: ((organization: NamedId) => void) | undefined;
}

const keyOf = ({ organization }: OrganizationMetrics) => organization.id;

/** The organisations in order. */
export function OrgGrid({ rows, columns, sort, onSortChange, onSelect }: OrgGridProps) {
  const words = useMessages(orgBreakdownMessages);
  const [widths, setWidths] = useState<ColumnWidths>({});
  return (
    <VirtualGrid
      label={words.title}
      columns={columns}
      widths={widths}
      rows={rows}
      rowKey={keyOf}
      isComplete
      isHeld={false}
      viewKey={`${sort.columnId} ${sort.direction}`}
      sort={sort}
      onSort={(columnId) => {
        const column = columns.find(({ id }) => id === columnId);
        if (column) onSortChange(toggleSort(sort, column));
      }}
      // The whole row leads where its name does; to the keyboard only the name is a button.
      onOpenChange={(id) => {
        const row = rows.find(({ organization }) => organization.id === id);
        if (row) onSelect?.(row.organization);
      }}
      onWidthsChange={setWidths}
    />
  );
}
