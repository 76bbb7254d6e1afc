export { VoiceFlowProvider, type VoiceFlowProviderProps } from "./VoiceFlowProvider";
export { FormatProvider, type FormatProviderProps } from "./ui/FormatProvider";
export type { MessageOverrides } from "./ui/messages";
export { ChartCursorProvider } from "./ui/chart/ChartCursorProvider";
export type { ChartView } from "./ui/chart/ChartBody";
export type { BrushedRange } from "./ui/chart/TimeChartPanel";
export * from "./hooks";
export * from "./widgets/ActivityFeed";
export * from "./widgets/AlertHistory";
export * from "./widgets/AlertList";
export * from "./widgets/AlertToasts";
export * from "./widgets/ArtifactsTable";
export * from "./widgets/ArtifactTimeline";
export * from "./widgets/ConfidenceHistogram";
export * from "./widgets/CostChart";
export * from "./widgets/ErrorRateChart";
export * from "./widgets/EventLog";
export * from "./widgets/LatencyChart";
export * from "./widgets/MonitoringDashboard";
export * from "./widgets/OrgBreakdownTable";
export * from "./widgets/PipelineFlow";
export * from "./widgets/RetryButton";
export * from "./widgets/RetryPanel";
export * from "./widgets/StatusCards";
export * from "./widgets/ThroughputChart";
export * from "./widgets/TimeRangePicker";
export type { ActionRefusal, ActionState } from "./core/actionState";
export type {
  BucketStatus,
  HistoricalMetrics,
  HistoryPeriod,
  HistoryRange,
  LatencySummary,
  MetricsBucket,
  MetricsTotals,
  OrganizationMetrics,
  OrgBreakdown,
  PeriodType,
  StageBreakdown,
  StageMetrics,
} from "./core/historyModel";
export type {
  Activity,
  AiServiceState,
  Alert,
  AlertCondition,
  AlertFilters,
  AlertSeverity,
  AlertState,
  Artifact,
  ArtifactFilters,
  BulkRetry,
  BulkRetryResult,
  DeadLetter,
  DeadLetterFilters,
  EventFilters,
  EventMetadata,
  MinuteCounts,
  NamedId,
  PipelineEvent,
  PipelineState,
  PossibleRetries,
  RealTimeMetrics,
  ReplayResult,
  RetryAttempt,
  RetryKind,
  RetryPossibility,
  RetryRefusal,
  RetryUnderWay,
  StageRecord,
  StageState,
  TimelineEvent,
} from "./core/model";
export type {
  ConnectionStatus,
  DisabledReason,
  HoldReason,
  MonitorError,
  MonitorResult,
  PagedList,
  RefusalReason,
  Tail,
  WholeList,
} from "./core/result";
export type { RetryProgress } from "./core/retryProgress";
export type { ResolvedTimeRange, TimeRangeChoice } from "./core/timeRange";
export type {
  ArtifactStatus,
  CounterType,
  EventType,
  SourceChannel,
  Stage,
  WorkedStage,
} from "./core/vocabulary";
export type { Clock } from "./core/clock";
