import { useTimeRange } from "../../hooks";
import { ChartCursorProvider } from "../../ui/chart/ChartCursorProvider";
import { useFormat } from "../../ui/FormatProvider";
import { ConfidenceHistogram } from "../ConfidenceHistogram";
import { CostChart } from "../CostChart";
import { ErrorRateChart } from "../ErrorRateChart";
import { LatencyChart } from "../LatencyChart";
import { OrgBreakdownTable } from "../OrgBreakdownTable";
import { ThroughputChart } from "../ThroughputChart";
import { TimeRangePicker } from "../TimeRangePicker";
import type { DashboardState, TabProps } from "./dashboardState";
import { behindBucket, behindOrganization } from "./drillDown";

interface Bucket {
  startTime: number;
  endTime: number;
}

/** History of one range: the charts share the cursor, a stretch drawn out on one is the range of all. */
export function HistoryTab({ state: { range }, go, organizationId }: TabProps) {
  const { timeZone } = useFormat();
  const resolved = useTimeRange({ value: range, timeZone });
  const choose = (next: DashboardState["range"]) => go({ range: next });
  const chart = {
    range,
    organizationId,
    onRangeChange: choose,
    onBucketSelect: (bucket: Bucket) => go(behindBucket(bucket)),
  };
  return (
    <ChartCursorProvider>
      <TimeRangePicker value={range} onChange={choose} />
      <div className="vf-dashboard-charts">
        <ThroughputChart {...chart} />
        <ErrorRateChart
          {...chart}
          onBucketSelect={(bucket) => go(behindBucket(bucket, { errorsOnly: true }))}
        />
        <LatencyChart {...chart} />
        <CostChart {...chart} />
        <ConfidenceHistogram range={range} organizationId={organizationId} />
      </div>
      {organizationId === undefined && (
        <OrgBreakdownTable
          range={resolved.range}
          onOrganizationSelect={({ id }) => go(behindOrganization(id))}
        />
      )}
    </ChartCursorProvider>
  );
}
