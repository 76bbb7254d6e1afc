import type { ArtifactFacts } from "./artifactFacts";
import { columnsOf, pendingDisambiguations } from "./artifactView";
import { STAGE_NAMES } from "./vocabulary";
import type { Stage } from "./vocabulary";

/** How many artifacts wait for a stage and how many it works on. */
interface StageGauge {
  waiting: number;
  working: number;
}

/** Artifacts per stage, and entities that wait for a person. Summed over rows, so it may be split over shards. */
export interface Gauges {
  stages: Record<Stage, StageGauge>;
  disambiguationBacklog: number;
}

export function noGauges(): Gauges {
  const stages: Partial<Record<Stage, StageGauge>> = {};
  for (const stage of STAGE_NAMES) stages[stage] = { waiting: 0, working: 0 };
  return { stages: stages as Gauges["stages"], disambiguationBacklog: 0 }; // every stage was just given its gauge
}

/** The gauges with one artifact's share put in (`sign` 1) or taken out (`sign` -1). */
export function addShare(gauges: Gauges, facts: ArtifactFacts, sign: 1 | -1): Gauges {
  const { currentStage, activity } = columnsOf(facts);
  const disambiguationBacklog = gauges.disambiguationBacklog + sign * pendingDisambiguations(facts);
  if (activity === "settled") return { ...gauges, disambiguationBacklog };
  const gauge = gauges.stages[currentStage];
  return {
    stages: { ...gauges.stages, [currentStage]: { ...gauge, [activity]: gauge[activity] + sign } },
    disambiguationBacklog,
  };
}

/** Sum of the shards. */
export function mergeGauges(shards: readonly Gauges[]): Gauges {
  const total = noGauges();
  for (const shard of shards) {
    total.disambiguationBacklog += shard.disambiguationBacklog;
    for (const stage of STAGE_NAMES) {
      total.stages[stage].waiting += shard.stages[stage].waiting;
      total.stages[stage].working += shard.stages[stage].working;
    }
  }
  return total;
}
