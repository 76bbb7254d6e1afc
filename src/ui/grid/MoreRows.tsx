import type { PagedList } from "../../core/result";
import { Button } from "../Button";
import { useFormat, useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";

/** Below the last row: a way to older ones, or that there are none. */
export function MoreRows({ list }: { list: PagedList<unknown> }) {
  const grid = useMessages(gridMessages);
  const format = useFormat();
  if (list.more === "exhausted")
    return <p className="vf-grid-end">{grid.end(format.number(list.rows.length))}</p>;
  const isLoading = list.more === "loading";
  return (
    <div className="vf-grid-end">
      {/* Not `disabled`: the button would lose the focus of the one who pressed it. */}
      <Button aria-disabled={isLoading} onClick={isLoading ? undefined : list.loadMore}>
        {isLoading ? grid.loadingMore : grid.loadMore}
      </Button>
    </div>
  );
}
