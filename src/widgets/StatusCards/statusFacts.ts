import type { PipelineState } from "../../core/model";

/** Artifacts on their way, over all stages. */
export function activeOf({ stages }: PipelineState): {
  working: number;
  waiting: number;
  oldestSince: number | null;
} {
  let oldestSince: number | null = null;
  let working = 0;
  let waiting = 0;
  for (const stage of stages) {
    working += stage.working;
    waiting += stage.waiting;
    if (stage.oldestWaitingSince !== null) {
      oldestSince = Math.min(oldestSince ?? Infinity, stage.oldestWaitingSince);
    }
  }
  return { working, waiting, oldestSince };
}
