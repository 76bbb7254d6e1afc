"use client";

import type { RowKeys } from "../core/liveList";
import type { DeadLetter, DeadLetterFilters } from "../core/model";
import type { MonitorResult, PagedList } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { type PageOptions, useLiveList } from "./useLiveList";

const DEAD_LETTER_KEYS: RowKeys<DeadLetter> = {
  idOf: (letter) => letter.deadLetterId,
  timeOf: (letter) => letter.receivedAt,
};

/**
 * Events that could not be logged, each with the reason, the newest first: live until held, like `usePagedEvents`.
 * `useReplayDeadLetters` tries to log them again.
 *
 * @example
 * const letters = useDeadLetters();
 * if (letters.status === "success") return <>{letters.data.rows.map(({ reason }) => reason)}</>;
 */
export function useDeadLetters(
  filters: DeadLetterFilters = {},
  options: PageOptions = {},
): MonitorResult<PagedList<DeadLetter>> {
  const { functions } = useMonitor();
  return useLiveList({
    ...options,
    query: functions.voicePipelineEvents.getDeadLetters,
    filters: { ...filters },
    keys: DEAD_LETTER_KEYS,
    paces: { newest: "every_change", past: "every_change" },
  });
}
