"use client";

import { useMemo, useState } from "react";
import type { MonitorResult } from "../core/result";
import { useMonitor } from "./MonitorContext";
import { toMonitorError } from "./toMonitorError";
import { type QueryCall, useReads } from "./useReads";

/**
 * One query as a `MonitorResult`: keeps what was there while arguments change, forgets it when the viewer may see nothing,
 * and turns a failure into a state with a `retry`.
 */
export function useMonitorQuery<Data>(call: QueryCall<Data>): MonitorResult<Data> {
  const { closedBecause } = useMonitor();
  const { answers, readAgain } = useReads({ query: call });
  const answer = answers["query"];

  const [kept, setKept] = useState<{ data: Data } | null>(null);
  if (closedBecause !== null) {
    if (kept !== null) setKept(null);
  } else if (answer !== undefined && !(answer instanceof Error) && kept?.data !== answer) {
    setKept({ data: answer });
  }

  return useMemo((): MonitorResult<Data> => {
    if (closedBecause !== null) return { status: "disabled", reason: closedBecause };
    if (answer instanceof Error) return { status: "error", error: toMonitorError(answer), retry: readAgain };
    if (answer !== undefined) return { status: "success", data: answer };
    return kept === null ? { status: "loading" } : { status: "refreshing", data: kept.data };
  }, [closedBecause, answer, kept, readAgain]);
}
