import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { VisuallyHidden } from "../VisuallyHidden";

/** A cell that has nothing to show: not known, or not yet. Never a zero. */
export function NoValue() {
  const common = useMessages(commonMessages);
  return (
    <span className="vf-faint">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{common.noValue}</VisuallyHidden>
    </span>
  );
}
