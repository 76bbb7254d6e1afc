"use client";
import { type ReactNode, useEffect } from "react";
import type { MonitorResult } from "../core/result";
import { Button } from "./Button";
import { useMessages } from "./FormatProvider";
import { commonMessages } from "./messages/common";
import { Notice } from "./Notice";
import { useFocusKeeper } from "./useFocusKeeper";
import { VisuallyHidden } from "./VisuallyHidden";

export interface ResultBodyProps<Data> {
  result: MonitorResult<Data>;
  /** What to show while loading: the shape of what will come. */
  skeleton: ReactNode;
  /** Has its code fetched with the data, so that neither waits for the other. Keep it stable. */
  needs?: { preload: () => void };
  children: (data: Data) => ReactNode;
}

/**
 * The five states of a result, the same in every widget. `data-status` on the root carries the state;
 * while refreshing, the previous content stays, dimmed and `aria-busy`.
 */
export function ResultBody<Data>({ result, skeleton, needs, children }: ResultBodyProps<Data>) {
  const common = useMessages(commonMessages);
  const keeper = useFocusKeeper();
  const isLoading = result.status === "loading";
  useEffect(() => {
    if (isLoading) needs?.preload();
  }, [isLoading, needs]);
  const isBusy = isLoading || result.status === "refreshing";
  return (
    <div className="vf-result" data-slot="result" data-status={result.status} aria-busy={isBusy} {...keeper}>
      {body()}
    </div>
  );

  function body() {
    switch (result.status) {
      case "disabled":
        return <Notice slot="disabled" tone="neutral" role="status" {...common.disabled[result.reason]} />;
      case "loading":
        return (
          <>
            <VisuallyHidden>{common.loading}</VisuallyHidden>
            {skeleton}
          </>
        );
      case "error":
        return (
          <Notice
            slot="error"
            tone="bad"
            role="alert"
            title={common.errors[result.error.code]}
            detail={result.error.message}
            actions={<Button onClick={result.retry}>{common.retry}</Button>}
          />
        );
      case "success":
      case "refreshing":
        return children(result.data);
    }
  }
}
