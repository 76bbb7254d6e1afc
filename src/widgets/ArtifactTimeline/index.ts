export { ArtifactTimeline, type ArtifactTimelineProps } from "./ArtifactTimeline";
export { ArtifactTimelineView, type ArtifactTimelineViewProps } from "./ArtifactTimelineView";
export type { TimelineView } from "./TimelineBody";
