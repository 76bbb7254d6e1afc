import { internal } from "../../convex/_generated/api";
import { defineVoiceFlowMonitor } from "../../convex/server";
import type { GivenSettings } from "../../convex/server/settings";
import type { Modules } from "../../sandbox";

/** In place of the mount's own modules: a monitor with these settings. */
export function withSettings(settings: GivenSettings): Modules {
  const { voicePipelineMetrics, voicePipelineEvents, voicePipelineAlerts } = monitorWith(settings);
  return {
    "../../convex/models/voicePipelineMetrics.ts": voicePipelineMetrics,
    "../../convex/models/voicePipelineEvents.ts": voicePipelineEvents,
    "../../convex/models/voicePipelineAlerts.ts": voicePipelineAlerts,
  };
}

export const monitorWith = (settings: GivenSettings) =>
  defineVoiceFlowMonitor({
    functions: internal.models,
    isStaff: () => Promise.resolve(true),
    directory: {
      users: () => Promise.resolve(new Map()),
      organizations: () => Promise.resolve(new Map()),
    },
    settings,
  });
