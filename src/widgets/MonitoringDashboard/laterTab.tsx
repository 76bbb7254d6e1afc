import type { ComponentType } from "react";
import { later, useLater } from "../../ui/later";
import { ResultBody } from "../../ui/ResultBody";
import { Skeleton } from "../../ui/Skeleton";
import type { TabProps } from "./dashboardState";

/** What a tab shows; `preload` fetches its code a little before it is shown. */
export type TabContent = ComponentType<TabProps> & { preload?: () => void };

/** A tab whose code is fetched when it is first shown: most who look at the dashboard look at one. */
export function laterTab(load: () => Promise<ComponentType<TabProps>>): TabContent {
  const content = later(load);
  function LaterTab(props: TabProps) {
    const result = useLater(content);
    return result.status === "success" ? (
      <result.data {...props} />
    ) : (
      <ResultBody result={result} skeleton={<Skeleton height="20em" />}>
        {() => null}
      </ResultBody>
    );
  }
  return Object.assign(LaterTab, { preload: content.preload });
}
