/** Every visible string of the widgets, as types: the words themselves travel with the components that name them. */
import type { activityFeedMessages } from "./messages/activityFeed";
import type { alertHistoryMessages } from "./messages/alertHistory";
import type { alertListMessages } from "./messages/alertList";
import type { alertMessages } from "./messages/alerts";
import type { alertToastsMessages } from "./messages/alertToasts";
import type { artifactsTableMessages } from "./messages/artifactsTable";
import type { artifactTimelineMessages } from "./messages/artifactTimeline";
import type { chartMessages } from "./messages/chart";
import type { commonMessages } from "./messages/common";
import type { confidenceHistogramMessages } from "./messages/confidenceHistogram";
import type { costChartMessages } from "./messages/costChart";
import type { dashboardMessages } from "./messages/dashboard";
import type { errorRateChartMessages } from "./messages/errorRateChart";
import type { eventLogMessages } from "./messages/eventLog";
import type { gridMessages } from "./messages/grid";
import type { latencyChartMessages } from "./messages/latencyChart";
import type { orgBreakdownMessages } from "./messages/orgBreakdown";
import type { pipelineFlowMessages } from "./messages/pipelineFlow";
import type { retryMessages } from "./messages/retry";
import type { statusCardsMessages } from "./messages/statusCards";
import type { throughputChartMessages } from "./messages/throughputChart";
import type { timeRangePickerMessages } from "./messages/timeRangePicker";
import type { vocabularyMessages } from "./messages/vocabulary";

type Catalogues =
  | typeof activityFeedMessages
  | typeof alertHistoryMessages
  | typeof alertListMessages
  | typeof alertMessages
  | typeof alertToastsMessages
  | typeof artifactsTableMessages
  | typeof artifactTimelineMessages
  | typeof chartMessages
  | typeof commonMessages
  | typeof confidenceHistogramMessages
  | typeof costChartMessages
  | typeof dashboardMessages
  | typeof errorRateChartMessages
  | typeof eventLogMessages
  | typeof gridMessages
  | typeof latencyChartMessages
  | typeof orgBreakdownMessages
  | typeof pipelineFlowMessages
  | typeof retryMessages
  | typeof statusCardsMessages
  | typeof throughputChartMessages
  | typeof timeRangePickerMessages
  | typeof vocabularyMessages;

export type Messages = { [Catalogue in Catalogues as Catalogue["name"]]: Catalogue["english"] };

/** Any part of the catalogues; what is left out stays English. */
export type MessageOverrides = PartialDeep<Messages>;

type PartialDeep<Value> = Value extends string | ((...args: never) => string)
  ? Value
  : { [Key in keyof Value]?: PartialDeep<Value[Key]> };
