import { internal } from "../convex/_generated/api";
import schema from "../convex/schema";
import { directory } from "../convex/samplePipeline/directory";
import { retries } from "../convex/samplePipeline/retries";
import { defineVoiceFlowMonitor, identityClaim } from "../convex/server";
import type { GivenSettings } from "../convex/server/settings";
import { createSandbox, type Sandbox } from "../sandbox";
import { convexModules } from "../scripts/convexModules";

export const START = Date.UTC(2026, 1, 15, 14, 30);

/** How `sandbox.run` calls a function as platform staff. */
export const asStaff = { as: { sub: "staff", role: "platform_staff" } };

/** This repository's deployment in a sandbox, its monitor with other settings where they are given. */
export function deploy(settings?: GivenSettings, startTime = START): Sandbox {
  return createSandbox({ schema, modules: { ...convexModules, ...mountedWith(settings) }, startTime });
}

function mountedWith(settings: GivenSettings | undefined) {
  if (settings === undefined) return {};
  const { log, withStage, ...monitor } = defineVoiceFlowMonitor({
    functions: internal.models,
    isStaff: identityClaim({ claim: "role", value: "platform_staff" }),
    directory,
    retries,
    settings,
  });
  return Object.fromEntries(
    Object.entries(monitor).map(([module, functions]) => [`convex/models/${module}.ts`, functions]),
  );
}
