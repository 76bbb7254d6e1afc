"use client";
import { useMessages } from "../../ui/FormatProvider";
import { dashboardMessages } from "../../ui/messages/dashboard";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { AlertCount } from "./AlertCount";
import type { DashboardTab } from "./dashboardState";

export interface DashboardTabsProps {
  tabs: readonly DashboardTab[];
  shownTab: DashboardTab;
  /** Id of the element that shows what is in the tab; each tab's own is made of it. */
  panelId: string;
  onSelect: (tab: DashboardTab) => void;
  /** The reader is about to. */
  onApproach: (tab: DashboardTab) => void;
}

export const tabIdOf = (panelId: string, tab: DashboardTab) => `${panelId}-${tab}`;

/** The headings of the tabs. Arrows only move among them: what a tab shows is asked for when it is selected. */
export function DashboardTabs({ tabs, shownTab, panelId, onSelect, onApproach }: DashboardTabsProps) {
  const words = useMessages(dashboardMessages);
  const { groupProps, itemProps } = useRovingFocus(tabs.length, { axis: "horizontal" });
  return (
    <div className="vf-tabs" role="tablist" aria-label={words.label} {...groupProps}>
      {tabs.map((tab, index) => {
        const isShown = tab === shownTab;
        const roving = itemProps(index);
        return (
          <button
            key={tab}
            {...roving}
            type="button"
            role="tab"
            className="vf-tab"
            id={tabIdOf(panelId, tab)}
            aria-selected={isShown}
            aria-controls={isShown ? panelId : undefined}
            tabIndex={isShown ? 0 : -1}
            onClick={() => onSelect(tab)}
            onPointerEnter={() => onApproach(tab)}
            onFocus={() => {
              roving.onFocus();
              onApproach(tab);
            }}
          >
            {words.tabs[tab]}
            {tab === "alerts" && <AlertCount />}
          </button>
        );
      })}
    </div>
  );
}
