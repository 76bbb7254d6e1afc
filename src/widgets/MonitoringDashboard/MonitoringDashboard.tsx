"use client";
import { type ComponentType, useEffect, useId, useRef } from "react";
import { useConnectionStatus } from "../../hooks";
import { useMessages } from "../../ui/FormatProvider";
import { laterPart } from "../../ui/later/laterPart";
import { dashboardMessages } from "../../ui/messages/dashboard";
import { Panel } from "../../ui/Panel";
import { ResultBody } from "../../ui/ResultBody";
import { Skeleton } from "../../ui/Skeleton";
import { AlertToasts } from "../AlertToasts";
import {
  DASHBOARD_TABS,
  INITIAL_DASHBOARD_STATE,
  type DashboardTab,
  type Go,
  type TabProps,
} from "./dashboardState";
import { DashboardTabs, tabIdOf } from "./DashboardTabs";
import { behindAlert } from "./drillDown";
import { OverviewTab } from "./OverviewTab";
import { type DashboardStateProps, useDashboardState } from "./useDashboardState";

export interface MonitoringDashboardProps extends DashboardStateProps {
  /**
   * One organisation: whatever is shown is asked for it alone. Alerts, and organisations side by side, are the platform's and
   * left out. It is no part of the state: no link leads out of it.
   * @default the whole platform
   */
  organizationId?: string | undefined;
  /** For placing the dashboard. */
  className?: string | undefined;
}

/** What a tab shows: most who look at the dashboard look at one. */
type TabContent = ComponentType<TabProps> & { preload?: () => void };

const laterTab = (load: () => Promise<ComponentType<TabProps>>) =>
  laterPart(load, <Skeleton height="20em" />);

const CONTENTS: Record<DashboardTab, TabContent> = {
  overview: OverviewTab,
  artifacts: laterTab(() => import("./ArtifactsTab").then((module) => module.ArtifactsTab)),
  events: laterTab(() => import("./EventsTab").then((module) => module.EventsTab)),
  history: laterTab(() => import("./HistoryTab").then((module) => module.HistoryTab)),
  alerts: laterTab(() => import("./AlertsTab").then((module) => module.AlertsTab)),
  retries: laterTab(() => import("./RetriesTab").then((module) => module.RetriesTab)),
};

/** Tabs that show something of one organisation. */
const TABS_OF_ONE: readonly DashboardTab[] = DASHBOARD_TABS.filter((tab) => tab !== "alerts");

/**
 * All panels composed, in tabs, with every way from a symptom to its cause: a card, an alert, a stage, an interval of a chart
 * leads to the list behind it, an artifact to its timeline and its retry. Only the tab that is shown asks for anything.
 * Needs a `MonitorProvider`.
 *
 * @example
 * const [params, setParams] = useSearchParams(); // every view a link; without state and onStateChange it keeps its own
 * const keep = (state: DashboardState) => setParams(formatDashboardState(state));
 * return <MonitoringDashboard state={parseDashboardState(params)} onStateChange={keep} />;
 */
export function MonitoringDashboard({ className, organizationId, ...stateProps }: MonitoringDashboardProps) {
  const words = useMessages(dashboardMessages);
  const connection = useConnectionStatus();
  const panelId = useId();
  const [state, go] = useDashboardState(stateProps);
  const isOfOne = organizationId !== undefined;
  const tabs: readonly DashboardTab[] = isOfOne ? TABS_OF_ONE : DASHBOARD_TABS;
  const shownTab = tabs.includes(state.tab) ? state.tab : INITIAL_DASHBOARD_STATE.tab;
  const shown = useRef<HTMLDivElement>(null);
  const isLed = useRef(false);

  // What was clicked is gone: the reader goes on in the list it led to.
  useEffect(() => {
    if (!isLed.current) return;
    isLed.current = false;
    shown.current?.focus();
  }, [shownTab]);
  const lead: Go = (change) => {
    isLed.current = change.tab !== undefined && change.tab !== shownTab;
    go(change);
  };

  // Told once, not in every panel. While it is not known who looks, the tabs keep their place.
  if (connection.status === "disabled" && connection.reason !== "viewer_unknown") {
    return (
      <Panel widget="MonitoringDashboard" title={words.label} className={className}>
        <ResultBody result={connection} skeleton={null}>
          {() => null}
        </ResultBody>
      </Panel>
    );
  }
  const Content = CONTENTS[shownTab];
  return (
    <div
      className={className === undefined ? "vf-root vf-dashboard" : `vf-root vf-dashboard ${className}`}
      data-slot="dashboard"
      data-widget="MonitoringDashboard"
    >
      <DashboardTabs
        tabs={tabs}
        shownTab={shownTab}
        panelId={panelId}
        onSelect={(tab) => go({ tab })}
        onApproach={(tab) => CONTENTS[tab].preload?.()}
      />
      {!isOfOne && (
        <AlertToasts className="vf-dashboard-toasts" onAlertSelect={(alert) => lead(behindAlert(alert))} />
      )}
      <div
        ref={shown}
        className="vf-dashboard-panel"
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabIdOf(panelId, shownTab)}
        tabIndex={-1}
      >
        <Content key={shownTab} state={state} go={lead} organizationId={organizationId} />
      </div>
    </div>
  );
}
