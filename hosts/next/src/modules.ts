/** The app's Convex modules. */
export const modules = {
  "convex/crons.ts": () => import("../convex/crons"),
  "convex/voiceNotes.ts": () => import("../convex/voiceNotes"),
  "convex/models/voicePipelineAlerts.ts": () => import("../convex/models/voicePipelineAlerts"),
  "convex/models/voicePipelineArtifacts.ts": () => import("../convex/models/voicePipelineArtifacts"),
  "convex/models/voicePipelineEvents.ts": () => import("../convex/models/voicePipelineEvents"),
  "convex/models/voicePipelineMetrics.ts": () => import("../convex/models/voicePipelineMetrics"),
  "convex/models/voicePipelineRetry.ts": () => import("../convex/models/voicePipelineRetry"),
};
