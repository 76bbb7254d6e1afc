export { ActivityFeed, type ActivityFeedProps } from "./ActivityFeed";
export { ActivityFeedView, type ActivityFeedViewProps } from "./ActivityFeedView";
export type { FeedItemActions } from "./FeedItem";
