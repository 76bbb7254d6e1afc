import type { OrgBreakdown } from "../../core/historyModel";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";
import { ToneMark } from "../../ui/ToneMark";

/** What stretch of time the numbers are of, and what of it is left out. `data-tone` is `warn` when something is. */
export function CountedNote({ breakdown }: { breakdown: OrgBreakdown }) {
  const format = useFormat();
  const words = useMessages(orgBreakdownMessages);
  const { startTime, endTime, aggregatedUntil, completeFrom } = breakdown;
  const until = Math.min(endTime, aggregatedUntil ?? startTime);
  const isWhole = completeFrom <= startTime;
  if (until <= completeFrom) return <p className="vf-counted">{words.nothing}</p>;
  return (
    <p className="vf-counted" data-slot="counted" data-tone={isWhole ? undefined : "warn"}>
      {!isWhole && <ToneMark tone="warn" />}
      <span>
        {words.counted(format.dateTime(completeFrom), format.dateTime(until), format.timeZone)}{" "}
        {!isWhole && `${words.notWhole(format.dateTime(startTime))} `}
        {until < endTime && `${words.notYet} `}
        {words.endToEnd}
      </span>
    </p>
  );
}
