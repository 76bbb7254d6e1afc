import { EventLog, PipelineFlow, StatusCards } from "../../src";
import { go } from "../shell/useHashRoute";

export function OverviewPage() {
  return (
    <>
      <StatusCards />
      <PipelineFlow onStageSelect={(stage) => go(`artifacts?stage=${stage}`)} />
      <EventLog
        defaultFilters={{ errorsOnly: true }}
        onArtifactSelect={(artifactId) => go(`artifacts?artifactId=${artifactId}`)}
      />
    </>
  );
}
