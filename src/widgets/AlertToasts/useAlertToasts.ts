"use client";
import { Toast } from "@base-ui/react/toast";
import { useEffect, useRef } from "react";
import { byGravity } from "../../core/alertConditions";
import type { Alert } from "../../core/model";
import type { MonitorResult } from "../../core/result";
import { dataOf } from "../../ui/dataOf";

/** What a toast tells of: the alert as it was when it came up. */
interface ToastData {
  alert: Alert;
}
export type AlertToastObject = Toast.Root.ToastObject<ToastData>;

/** So many stand side by side; of more the others are behind a button. */
export const SHOWN_AT_ONCE = 3;

/**
 * A toast for each alert that comes up, until it is dismissed, somebody takes the alert up, or it resolves. The less grave
 * also go by themselves after a while, unless there are so many that some could go unseen. The gravest first.
 */
export function useAlertToasts(result: MonitorResult<readonly Alert[]>, news: readonly Alert[]) {
  const { toasts, add, close } = Toast.useToastManager<ToastData>();
  const count = useRef(0);
  useEffect(() => {
    count.current = toasts.length;
  }, [toasts]);

  useEffect(() => {
    const isMany = count.current + news.length > SHOWN_AT_ONCE;
    for (const alert of news) {
      const stays = isMany || alert.severity === "critical";
      add({ id: alert.alertId, data: { alert }, timeout: stays ? 0 : undefined });
    }
  }, [news, add]);

  useEffect(() => {
    const alerts = dataOf(result);
    if (alerts === null && result.status !== "disabled") return;
    for (const { id, data, transitionStatus } of toasts) {
      const now = alerts?.find(({ alertId }) => alertId === id);
      const isTakenUp = data?.alert.state === "open" && now?.state === "acknowledged";
      if (transitionStatus !== "ending" && (now === undefined || isTakenUp)) close(id);
    }
  }, [result, toasts, close]);

  const told = toasts.flatMap((toast) => (toast.data ? [{ toast, alert: toast.data.alert }] : []));
  told.sort((left, right) => byGravity(left.alert, right.alert));
  return { told, close };
}
