import type { PagedList } from "../../core/result";
import { Button } from "../Button";
import { useFormat, useMessages } from "../FormatProvider";
import { gridMessages } from "../messages/grid";
import { useFocusKeeper } from "../useFocusKeeper";

/** Below the last row: a way to older ones, or that there are none. */
export function MoreRows({ list }: { list: PagedList<unknown> }) {
  const grid = useMessages(gridMessages);
  const format = useFormat();
  const keeper = useFocusKeeper();
  const isLoading = list.more === "loading";
  return (
    <div className="vf-grid-end" {...keeper}>
      {list.more === "exhausted" ? (
        grid.end(format.number(list.rows.length))
      ) : (
        // Not `disabled`: the button would lose the focus of the one who pressed it.
        <Button aria-disabled={isLoading} onClick={isLoading ? undefined : list.loadMore}>
          {isLoading ? grid.loadingMore : grid.loadMore}
        </Button>
      )}
    </div>
  );
}
