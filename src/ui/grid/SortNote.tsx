import { Button } from "../Button";
import { useFormat, useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";

/** Says that the order holds among the loaded rows only: an older, slower one may not be loaded yet. */
export function SortNote({ column, count, onClear }: { column: string; count: number; onClear: () => void }) {
  const words = useMessages(gridMessages);
  const format = useFormat();
  return (
    <div className="vf-sort-note" data-slot="sort-note">
      <span role="status">{words.sortNote(column, format.number(count))}</span>
      <Button variant="quiet" onClick={onClear}>
        {words.clearSort}
      </Button>
    </div>
  );
}
