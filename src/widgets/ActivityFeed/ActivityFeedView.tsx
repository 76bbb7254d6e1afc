"use client";
import type { PipelineEvent } from "../../core/model";
import type { MonitorResult, PagedList } from "../../core/result";
import { dataOf } from "../../ui/dataOf";
import { EmptyState } from "../../ui/EmptyState";
import { useMessages } from "../../ui/FormatProvider";
import { activityFeedMessages } from "../../ui/messages/activityFeed";
import { NowProvider } from "../../ui/grid/NowContext";
import { TailBar } from "../../ui/grid/TailBar";
import { useTailReading } from "../../ui/grid/useTailReading";
import { Panel, type PanelHostProps } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import type { FeedItemActions } from "./FeedItem";
import { FeedList } from "./FeedList";
import { FeedSkeleton } from "./FeedSkeleton";

export interface ActivityFeedViewProps extends PanelHostProps, FeedItemActions {
  /** What `usePagedEvents` returns. */
  result: MonitorResult<PagedList<PipelineEvent>>;
  /** The reader's clock, epoch milliseconds: ages are told by it. */
  nowMs: number;
}

/**
 * The newest events as a calm list: live, with a pause, and still while it is read. Props only.
 *
 * @example
 * <ActivityFeedView result={usePagedEvents({}, { pageSize: 30 })} nowMs={useNow()} onEventSelect={openEvent} />
 */
export function ActivityFeedView({ result, nowMs, connection, ...props }: ActivityFeedViewProps) {
  const { onEventSelect, onArtifactSelect, ...host } = props;
  const words = useMessages(activityFeedMessages);
  const list = dataOf(result);
  const reading = useTailReading(list?.tail ?? null);
  return (
    <Panel
      {...host}
      widget="ActivityFeed"
      title={words.title}
      connection={connection}
      actions={list && <TailBar tail={list.tail} connection={connection} onResume={reading.resume} />}
    >
      <NowProvider value={nowMs}>
        <ResultBody result={result} skeleton={<FeedSkeleton />}>
          {({ rows }) =>
            rows.length === 0 ? (
              <EmptyState {...words.empty} />
            ) : (
              <FeedList
                events={rows}
                viewKey={reading.viewKey}
                onReading={reading.onReading}
                onEventSelect={onEventSelect}
                onArtifactSelect={onArtifactSelect}
              />
            )
          }
        </ResultBody>
      </NowProvider>
    </Panel>
  );
}
