import { useMessages } from "../../ui/FormatProvider";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";

/** Marks a number that is made of too few to mean much; `why` says of how many. */
export function Thin({ why }: { why: string }) {
  const words = useMessages(orgBreakdownMessages);
  return (
    <span className="vf-thin" data-slot="thin" role="img" aria-label={why} title={why}>
      {words.thinMark}
    </span>
  );
}
