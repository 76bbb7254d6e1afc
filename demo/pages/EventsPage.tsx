import { EventLog } from "../../src";
import { go } from "../shell/useHashRoute";

export function EventsPage() {
  return <EventLog onArtifactSelect={(artifactId) => go(`artifacts?artifactId=${artifactId}`)} />;
}
