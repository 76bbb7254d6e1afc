"use client";
import { Tabs } from "@base-ui/react/tabs";
import { useEffect, useRef, type ComponentType } from "react";
import { useMessages } from "../../ui/FormatProvider";
import { dashboardMessages } from "../../ui/messages/dashboard";
import { AlertToasts } from "../AlertToasts";
import { AlertCount } from "./AlertCount";
import { AlertsTab } from "./AlertsTab";
import { ArtifactsTab } from "./ArtifactsTab";
import { DASHBOARD_TABS, type DashboardState, type DashboardTab, type Go } from "./dashboardState";
import { behindAlert } from "./drillDown";
import { EventsTab } from "./EventsTab";
import { HistoryTab } from "./HistoryTab";
import { OverviewTab } from "./OverviewTab";
import { RetriesTab } from "./RetriesTab";
import { type DashboardStateProps, useDashboardState } from "./useDashboardState";

export interface MonitoringDashboardProps extends DashboardStateProps {
  className?: string | undefined;
}

const CONTENTS: Record<DashboardTab, ComponentType<{ state: DashboardState; go: Go }>> = {
  overview: OverviewTab,
  artifacts: ArtifactsTab,
  events: EventsTab,
  history: HistoryTab,
  alerts: AlertsTab,
  retries: RetriesTab,
};

/**
 * All panels composed, in tabs, with every way from a symptom to its cause: a card, an alert, a stage, an interval of a chart
 * leads to the list behind it, an artifact to its timeline and its retry. Only the tab that is shown asks for anything.
 * Needs a `MonitorProvider`.
 *
 * @example
 * <MonitoringDashboard />
 * @example Every view a link:
 * <MonitoringDashboard
 *   state={parseDashboardState(searchParams)}
 *   onStateChange={(state) => setSearchParams(formatDashboardState(state))}
 * />
 */
export function MonitoringDashboard({ className, ...stateProps }: MonitoringDashboardProps) {
  const words = useMessages(dashboardMessages);
  const [state, go] = useDashboardState(stateProps);
  const shown = useRef<HTMLDivElement>(null);
  const isLed = useRef(false);

  // What was clicked is gone: the reader goes on in the list it led to.
  useEffect(() => {
    if (!isLed.current) return;
    isLed.current = false;
    shown.current?.focus();
  }, [state.tab]);
  const lead: Go = (change) => {
    isLed.current = change.tab !== undefined && change.tab !== state.tab;
    go(change);
  };

  return (
    <Tabs.Root
      className={className === undefined ? "vf-root vf-dashboard" : `vf-root vf-dashboard ${className}`}
      data-slot="dashboard"
      data-widget="MonitoringDashboard"
      value={state.tab}
      onValueChange={(tab: DashboardTab) => go({ tab })}
    >
      <Tabs.List className="vf-tabs" aria-label={words.label}>
        {DASHBOARD_TABS.map((tab) => (
          <Tabs.Tab key={tab} className="vf-tab" value={tab}>
            {words.tabs[tab]}
            {tab === "alerts" && <AlertCount />}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <AlertToasts className="vf-dashboard-toasts" onAlertSelect={(alert) => lead(behindAlert(alert))} />
      {DASHBOARD_TABS.map((tab) => {
        const Content = CONTENTS[tab];
        return (
          <Tabs.Panel
            key={tab}
            ref={tab === state.tab ? shown : undefined}
            className="vf-dashboard-panel"
            value={tab}
            tabIndex={-1}
          >
            <Content state={state} go={lead} />
          </Tabs.Panel>
        );
      })}
    </Tabs.Root>
  );
}
