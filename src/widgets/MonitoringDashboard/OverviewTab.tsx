import { laterPart } from "../../ui/later/laterPart";
import { Skeleton } from "../../ui/Skeleton";
import { AlertList } from "../AlertList";
import { PipelineFlow } from "../PipelineFlow";
import { StatusCards } from "../StatusCards";
import type { TabProps } from "./dashboardState";
import { behindAlert, behindArtifact, behindCard, behindEvent, behindStage } from "./drillDown";

/** Below the rest: that need not wait for the code of a list. */
const ActivityFeed = laterPart(
  () => import("../ActivityFeed").then((module) => module.ActivityFeed),
  <Skeleton height="20em" />,
);

/** What is wrong, how it goes, where the artifacts are, what just happened: each a click away from its cause. */
export function OverviewTab({ go, organizationId }: TabProps) {
  return (
    <>
      {organizationId === undefined && (
        <AlertList announces={false} onAlertSelect={(alert) => go(behindAlert(alert))} />
      )}
      <StatusCards organizationId={organizationId} onCardSelect={(card) => go(behindCard(card))} />
      <PipelineFlow organizationId={organizationId} onStageSelect={(stage) => go(behindStage(stage))} />
      <ActivityFeed
        organizationId={organizationId}
        onEventSelect={(event) => go(behindEvent(event))}
        onArtifactSelect={(artifactId) => go(behindArtifact(artifactId))}
      />
    </>
  );
}
