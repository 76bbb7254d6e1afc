import { useFormat } from "../../ui/FormatProvider";
import { useNowMs } from "../../ui/grid/NowContext";

/** How long ago it was; exactly when, with the time zone, in its title. A tick of the clock renders nothing else. */
export function EventAge({ at }: { at: number }) {
  const format = useFormat();
  return (
    <time className="vf-feed-age" dateTime={new Date(at).toISOString()} title={format.fullDateTime(at)}>
      {format.age(at, useNowMs())}
    </time>
  );
}
