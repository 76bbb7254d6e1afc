import { AlertHistory } from "../AlertHistory";
import { AlertList } from "../AlertList";
import type { TabProps } from "./dashboardState";
import { behindAlert } from "./drillDown";

/** What is wrong now, and what was. New alerts are announced by the toasts. */
export function AlertsTab({ state, go }: TabProps) {
  return (
    <>
      <AlertList announces={false} onAlertSelect={(alert) => go(behindAlert(alert))} />
      <AlertHistory
        filters={state.alertFilters}
        onFiltersChange={(alertFilters) => go({ alertFilters, alertId: null })}
        expandedId={state.alertId}
        onExpandedIdChange={(alertId) => go({ alertId })}
        onAlertSelect={(alert) => go(behindAlert(alert))}
      />
    </>
  );
}
