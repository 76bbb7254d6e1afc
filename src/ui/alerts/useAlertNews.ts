"use client";
import { useState } from "react";
import { hearAlerts, NOTHING_HEARD } from "../../core/alertNews";
import type { Alert } from "../../core/model";
import type { MonitorResult } from "../../core/result";

/**
 * The alerts of the last time that any opened or became graver while this was shown: another array each time, empty until
 * then. Those that held at first are no news; what came up while the alerts could not be read is.
 */
export function useAlertNews(result: MonitorResult<readonly Alert[]>): readonly Alert[] {
  const [heard, setHeard] = useState(NOTHING_HEARD);
  const now = hear();
  if (now !== heard) setHeard(now);
  return now.news;

  function hear() {
    switch (result.status) {
      case "disabled":
        return hearAlerts(heard, null);
      case "success":
        return hearAlerts(heard, result.data);
      default:
        return heard;
    }
  }
}
