import { Button } from "./Button";
import { useMessages } from "./FormatProvider";
import { commonMessages } from "./messages/common";
import { Notice } from "./Notice";

export interface EmptyStateProps {
  title: string;
  detail?: string | undefined;
  /** Present when filters are why nothing is shown. */
  onClearFilters?: (() => void) | undefined;
}

/** Nothing to show: because there is nothing, or, with `onClearFilters`, because filters hide it. */
export function EmptyState({ title, detail, onClearFilters }: EmptyStateProps) {
  const common = useMessages(commonMessages);
  return (
    <Notice
      slot={onClearFilters === undefined ? "empty" : "filtered-empty"}
      tone="neutral"
      role="status"
      title={title}
      detail={detail}
      actions={onClearFilters && <Button onClick={onClearFilters}>{common.clearFilters}</Button>}
    />
  );
}
