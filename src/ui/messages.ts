/** Every visible string of the widgets, in one typed catalogue that a host may replace, wholly or in part. */
import { activityFeedMessages } from "./messages/activityFeed";
import { alertHistoryMessages } from "./messages/alertHistory";
import { alertListMessages } from "./messages/alertList";
import { alertMessages } from "./messages/alerts";
import { alertToastsMessages } from "./messages/alertToasts";
import { artifactsTableMessages } from "./messages/artifactsTable";
import { artifactTimelineMessages } from "./messages/artifactTimeline";
import { chartMessages } from "./messages/chart";
import { commonMessages } from "./messages/common";
import { confidenceHistogramMessages } from "./messages/confidenceHistogram";
import { costChartMessages } from "./messages/costChart";
import { errorRateChartMessages } from "./messages/errorRateChart";
import { dashboardMessages } from "./messages/dashboard";
import { eventLogMessages } from "./messages/eventLog";
import { gridMessages } from "./messages/grid";
import { latencyChartMessages } from "./messages/latencyChart";
import { orgBreakdownMessages } from "./messages/orgBreakdown";
import { pipelineFlowMessages } from "./messages/pipelineFlow";
import { retryMessages } from "./messages/retry";
import { statusCardsMessages } from "./messages/statusCards";
import { throughputChartMessages } from "./messages/throughputChart";
import { timeRangePickerMessages } from "./messages/timeRangePicker";
import { vocabularyMessages } from "./messages/vocabulary";

/** English. Every string that needs a number or a name is a function of it, already formatted. */
export const defaultMessages = {
  common: commonMessages,
  vocabulary: vocabularyMessages,
  alerts: alertMessages,
  alertList: alertListMessages,
  alertHistory: alertHistoryMessages,
  alertToasts: alertToastsMessages,
  orgBreakdown: orgBreakdownMessages,
  statusCards: statusCardsMessages,
  pipelineFlow: pipelineFlowMessages,
  artifactTimeline: artifactTimelineMessages,
  grid: gridMessages,
  artifactsTable: artifactsTableMessages,
  eventLog: eventLogMessages,
  chart: chartMessages,
  throughputChart: throughputChartMessages,
  latencyChart: latencyChartMessages,
  errorRateChart: errorRateChartMessages,
  costChart: costChartMessages,
  confidenceHistogram: confidenceHistogramMessages,
  dashboard: dashboardMessages,
  timeRangePicker: timeRangePickerMessages,
  retry: retryMessages,
  activityFeed: activityFeedMessages,
};

export type Messages = typeof defaultMessages;

/** Any part of the catalogue; what is left out stays English. */
export type MessageOverrides = PartialDeep<Messages>;

type PartialDeep<Value> = Value extends string | ((...args: never) => string)
  ? Value
  : { [Key in keyof Value]?: PartialDeep<Value[Key]> };

/** The catalogue with the host's words in place of ours. */
export function withOverrides(overrides: MessageOverrides | undefined): Messages {
  return overrides === undefined ? defaultMessages : merge(defaultMessages, overrides);
}

function merge<Tree extends object>(base: Tree, overrides: object): Tree {
  const merged = { ...base };
  for (const [key, override] of Object.entries(overrides) as [keyof Tree, unknown][]) {
    const original = base[key];
    const isBranch =
      typeof original === "object" && original !== null && typeof override === "object" && override;
    // The override has the shape of the branch or leaf it replaces: `MessageOverrides` saw to it.
    if (override !== undefined)
      merged[key] = (isBranch ? merge(original, override) : override) as Tree[keyof Tree];
  }
  return merged;
}
