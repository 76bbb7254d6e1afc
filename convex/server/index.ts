export { defineVoiceFlowMonitor } from "./defineVoiceFlowMonitor";
export type { NewEvent, StageReporter, StageRun } from "./instrumentation";
export type { Directory, MonitorOptions } from "./options";
export type { Settings } from "./settings";
export { identityClaim } from "./staffQuery";
export { monitorTables } from "./tables";
export type { VoiceFlowMonitor } from "./voiceFlowMonitor";
