// First, because it gives a page what function modules expect, and the schema imports some of them.
import { createSandbox, type Sandbox } from "../sandbox";
import { internal } from "../convex/_generated/api";
import schema from "../convex/schema";
import { LOAD_PROFILES, type LoadProfile } from "./loadProfiles";
import type { Arrival } from "./parseTrace";
import { type Replay, replayTrace } from "./replayTrace";

const modules = import.meta.glob(["../convex/**/*.ts", "!../convex/**/*.d.ts"]);

/** A sandbox with this project's functions and a load that can be changed while it runs. */
export interface LiveSandbox {
  sandbox: Sandbox;
  /** Changes what comes in, and how well the simulated service feels, from now on. */
  setLoad: (load: LoadProfile, arrivals: readonly Arrival[]) => Promise<void>;
  /** Has a trace come in as it was recorded, instead of the load. */
  replay: (arrivals: readonly Arrival[]) => Promise<Replay>;
  close: () => void;
}

/**
 * The back end of the demo and the live stories.
 *
 * @example
 * const live = createLiveSandbox({ startTime: Date.now() });
 * await live.setLoad("busy", arrivals);
 * live.sandbox.clock.play();
 */
export function createLiveSandbox({ startTime }: { startTime: number }): LiveSandbox {
  const sandbox = createSandbox({ schema, modules, startTime });
  let current: Replay | null = null;

  const replay = async (arrivals: readonly Arrival[], options: Parameters<typeof replayTrace>[2] = {}) => {
    current?.stop();
    current = await replayTrace(sandbox, arrivals, { ...options, seed: `${sandbox.clock.now()}` });
    return current;
  };

  return {
    sandbox,
    replay,
    setLoad: async (load, arrivals) => {
      current?.stop();
      const { stretch } = LOAD_PROFILES[load];
      if (load === "empty" || stretch === null) return;
      await sandbox.run(internal.samplePipeline.conditions.setConditions, { profile: load });
      await replay(arrivals, { stretch, repeats: true });
    },
    close: () => {
      current?.stop();
      sandbox.close();
    },
  };
}
