export { defineVoiceFlowMonitor } from "./defineVoiceFlowMonitor";
export type { NewEvent } from "./log";
export type { Directory, MonitorOptions } from "./options";
export type { Settings } from "./settings";
export { identityClaim } from "./staffQuery";
export { monitorTables } from "./tables";
export { sourceChannel, workedStage } from "./vocabularyValidators";
export type { VoiceFlowMonitor } from "./voiceFlowMonitor";
export type { StageReporter, StageRun } from "./withStage";
