import type { Messages } from "../../ui/messages";
import { activityFeed } from "./activityFeed";
import { alertHistory } from "./alertHistory";
import { alertList } from "./alertList";
import { alerts } from "./alerts";
import { alertToasts } from "./alertToasts";
import { artifactsTable } from "./artifactsTable";
import { artifactTimeline } from "./artifactTimeline";
import { chart } from "./chart";
import { common } from "./common";
import { confidenceHistogram } from "./confidenceHistogram";
import { costChart } from "./costChart";
import { dashboard } from "./dashboard";
import { errorRateChart } from "./errorRateChart";
import { eventLog } from "./eventLog";
import { grid } from "./grid";
import { latencyChart } from "./latencyChart";
import { orgBreakdown } from "./orgBreakdown";
import { pipelineFlow } from "./pipelineFlow";
import { retry } from "./retry";
import { statusCards } from "./statusCards";
import { throughputChart } from "./throughputChart";
import { timeRangePicker } from "./timeRangePicker";
import { vocabulary } from "./vocabulary";

/**
 * Every word of the widgets in German.
 *
 * @example
 * import { de } from "voice-flow-monitor/locales/de";
 * <VoiceFlowProvider viewer={viewer} locale="de-DE" messages={de}>
 */
export const de: Messages = {
  activityFeed,
  alertHistory,
  alertList,
  alerts,
  alertToasts,
  artifactsTable,
  artifactTimeline,
  chart,
  common,
  confidenceHistogram,
  costChart,
  dashboard,
  errorRateChart,
  eventLog,
  grid,
  latencyChart,
  orgBreakdown,
  pipelineFlow,
  retry,
  statusCards,
  throughputChart,
  timeRangePicker,
  vocabulary,
};
