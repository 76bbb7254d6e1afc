import { internal } from "./_generated/api";
import { directory } from "./samplePipeline/directory";
import { retries } from "./samplePipeline/retries";
import { defineVoiceFlowMonitor, identityClaim, type VoiceFlowMonitor } from "./server";

/** The monitor as this deployment mounts it. The annotation is needed: `internal` is made of what it returns. */
export const monitor: VoiceFlowMonitor = defineVoiceFlowMonitor({
  functions: internal.models,
  isStaff: identityClaim({ claim: "role", value: "platform_staff" }),
  directory,
  retries,
});
