import { Button } from "../../ui/Button";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { artifactsTableMessages } from "../../ui/messages/artifactsTable";

/** Says that the order holds among the loaded rows only: an older, slower one may not be loaded yet. */
export function SortNote({ column, count, onClear }: { column: string; count: number; onClear: () => void }) {
  const words = useMessages(artifactsTableMessages);
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
