import type { Formats } from "../../core/format";
import type { OrganizationMetrics } from "../../core/historyModel";
import type { NamedId } from "../../core/model";
import type { AlertThresholds } from "../../core/thresholds";
import { CellLink } from "../../ui/grid/CellLink";
import { BarCell } from "../../ui/grid/BarCell";
import { NameCell } from "../../ui/grid/NameCell";
import { NoValue } from "../../ui/grid/NoValue";
import type { GridColumn } from "../../ui/grid/GridColumn";
import { commonMessages } from "../../ui/messages/common";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";
import type { WordsOf } from "../../ui/wordsOf";
import type { Tone } from "../../ui/tone";
import { Thin } from "./Thin";

export interface OrgColumnOptions {
  rows: readonly OrganizationMetrics[];
  thresholds: Pick<AlertThresholds, "failureRate" | "latency">;
  onSelect: ((organization: NamedId) => void) | undefined;
}

type Column = GridColumn<OrganizationMetrics>;

/** What the columns of the table are, as a table of data. Bars are as long as the largest of their column. */
export function orgColumns(
  format: Formats,
  wordsOf: WordsOf,
  { rows, thresholds, onSelect }: OrgColumnOptions,
): Column[] {
  const words = wordsOf(orgBreakdownMessages);
  const { failureRate: rateLimits, latency: latencyLimits } = thresholds;
  const nameOf = ({ id, name }: NamedId) => name ?? wordsOf(commonMessages).unknownName(id);

  const quantity = (
    id: "received" | "completed" | "failed" | "cost",
    valueOf: (row: OrganizationMetrics) => number,
    tell: (value: number) => string,
    tone?: Tone,
  ): Column => {
    const most = Math.max(0, ...rows.map(valueOf));
    return {
      id,
      label: words.columns[id],
      width: 96,
      minWidth: 76,
      align: "end",
      sortValue: valueOf,
      cell: (row) => {
        const value = valueOf(row);
        return (
          <BarCell share={most === 0 ? 0 : value / most} tone={tone}>
            {tell(value)}
          </BarCell>
        );
      },
    };
  };

  const percentile = (id: "p50" | "p95", key: "p50Ms" | "p95Ms"): Column => {
    const most = Math.max(0, ...rows.map(({ endToEnd }) => endToEnd[key] ?? 0));
    return {
      id,
      label: words.columns[id],
      width: 116,
      minWidth: 84,
      align: "end",
      sortValue: ({ endToEnd }) => endToEnd[key] ?? undefined,
      cell: ({ endToEnd }) => {
        const valueMs = endToEnd[key];
        if (valueMs === null) return <NoValue />;
        const isThin = endToEnd.count < latencyLimits.minimumSample;
        return (
          <BarCell share={most === 0 ? 0 : valueMs / most}>
            {isThin && <Thin why={words.thinLatency(format.number(endToEnd.count))} />}
            {format.duration(valueMs)}
          </BarCell>
        );
      },
    };
  };

  return [
    {
      id: "organization",
      label: words.columns.organization,
      width: 200,
      minWidth: 120,
      grows: true,
      isRowHeader: true,
      pin: "start",
      sortValue: ({ organization }) => organization.name ?? undefined,
      cell: ({ organization }) =>
        onSelect ? (
          <CellLink
            label={words.openOrganization(nameOf(organization))}
            title={organization.id}
            onSelect={() => onSelect(organization)}
          >
            {nameOf(organization)}
          </CellLink>
        ) : (
          <NameCell named={organization} />
        ),
    },
    quantity("received", ({ received }) => received, format.number),
    quantity("completed", ({ completed }) => completed, format.number),
    quantity("failed", ({ failed }) => failed, format.number),
    {
      id: "failureRate",
      label: words.columns.failureRate,
      width: 104,
      minWidth: 84,
      align: "end",
      sortValue: ({ failureRate }) => failureRate ?? undefined,
      cell: ({ failureRate, completed, failed }) => {
        if (failureRate === null) return <NoValue />;
        const isThin = completed + failed < rateLimits.minimumSample;
        return (
          <BarCell share={failureRate} tone={isThin ? undefined : rateTone(failureRate, rateLimits)}>
            {isThin && <Thin why={words.thinRate(format.number(completed + failed))} />}
            {format.percent(failureRate)}
          </BarCell>
        );
      },
    },
    percentile("p50", "p50Ms"),
    percentile("p95", "p95Ms"),
    quantity("cost", ({ costUsd }) => costUsd, format.cost),
  ];
}

const rateTone = (rate: number, { high, critical }: AlertThresholds["failureRate"]): Tone | undefined =>
  rate > critical ? "bad" : rate > high ? "warn" : undefined;
