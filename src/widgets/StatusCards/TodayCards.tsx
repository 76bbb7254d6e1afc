import type { MonitorResult } from "../../core/result";
import { DEFAULT_ALERT_THRESHOLDS } from "../../core/thresholds";
import type { TodaySoFar } from "../../core/todaySoFar";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { statusCardsMessages } from "../../ui/messages/statusCards";
import { NoValue } from "../../ui/grid/NoValue";
import type { StatusCardName } from "./cardNames";
import { ChangeOfDay } from "./Change";
import { ResultCard } from "./ResultCard";
import { Sparkline } from "./Sparkline";

/** Hours of a day: the picture is as wide as all of it, so that it does not jump from hour to hour. */
const DAY_HOURS = 24;
const THIN_SAMPLE = DEFAULT_ALERT_THRESHOLDS.latency.minimumSample;

export interface TodayCardsProps {
  /** Null data: nothing of today is known yet. */
  result: MonitorResult<TodaySoFar | null>;
  onSelect: ((card: StatusCardName) => void) | undefined;
}

/** Latency and cost of the viewer's day, as far as it is aggregated: how far, and over how many notes, stands with it. */
export function TodayCards({ result, onSelect }: TodayCardsProps) {
  const format = useFormat();
  const words = useMessages(statusCardsMessages);
  const unknown = { value: <NoValue />, detail: words.notYetToday };
  const hourly = (label: string, values: readonly (number | null)[], show: (value: number) => string) => (
    <Sparkline
      values={values}
      slots={DAY_HOURS}
      label={words.hourlySparkline(label, show(Math.max(0, ...values.map((value) => value ?? 0))))}
    />
  );
  return (
    <>
      <ResultCard name="latency" result={result} onSelect={onSelect}>
        {(today) => {
          if (today === null) return unknown;
          const { count, p50Ms, p95Ms } = today.endToEnd;
          const sample = count < THIN_SAMPLE ? words.thinSample : words.sample;
          return {
            value: p50Ms === null ? <NoValue /> : format.duration(p50Ms),
            aside: p95Ms === null ? words.noneCompleted : words.p95(format.duration(p95Ms)),
            detail: (
              <>
                <ChangeOfDay
                  value={p95Ms}
                  previous={today.previousEndToEnd?.p95Ms ?? null}
                  moreIs="neutral"
                  words={words.p95Change}
                />
                <span className="vf-metric-line">
                  {sample(format.number(count), format.zonedTime(today.until), format.plural(count))}
                </span>
              </>
            ),
            children: hourly(words.latency, today.p95MsPerHour, format.duration),
          };
        }}
      </ResultCard>
      <ResultCard name="cost" result={result} onSelect={onSelect}>
        {(today) =>
          today === null
            ? unknown
            : {
                value: format.cost(today.costUsd),
                detail: (
                  <>
                    <ChangeOfDay
                      value={today.costUsd}
                      previous={today.previousCostUsd}
                      moreIs="neutral"
                      words={words.dayChange}
                    />
                    <span className="vf-metric-line">{words.until(format.zonedTime(today.until))}</span>
                  </>
                ),
                children: hourly(words.cost, today.costUsdPerHour, format.cost),
              }
        }
      </ResultCard>
    </>
  );
}
