import type { MonitorResult } from "../../core/result";
import { useMessages } from "../../ui/FormatProvider";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import { NoValue } from "../../ui/grid/NoValue";
import { Skeleton } from "../../ui/Skeleton";
import type { StatusCardName } from "./cardNames";
import { MetricCard, type MetricCardProps } from "./MetricCard";

export interface ResultCardProps<Data> {
  name: StatusCardName;
  result: MonitorResult<Data>;
  onSelect: ((card: StatusCardName) => void) | undefined;
  children: (data: Data) => Omit<MetricCardProps, "label" | "onSelect">;
}

/** One card of a result. It stands on its own: what failed elsewhere takes nothing from it. */
export function ResultCard<Data>({ name, result, onSelect, children }: ResultCardProps<Data>) {
  const words = useMessages(statusCardsMessages);
  const shared = {
    label: words[name],
    status: result.status,
    onSelect: onSelect && (() => onSelect(name)),
  };
  switch (result.status) {
    case "success":
    case "refreshing":
      return <MetricCard {...shared} {...children(result.data)} />;
    case "loading":
      return (
        <MetricCard
          {...shared}
          value={<Skeleton width="45%" height="22px" />}
          detail={<Skeleton width="80%" height="10px" />}
        >
          <Skeleton height="28px" />
        </MetricCard>
      );
    case "disabled":
    case "error":
      return <MetricCard {...shared} value={<NoValue />} detail={words.unavailable} />;
  }
}
