import { useActiveAlerts } from "../../hooks";
import { dataOf } from "../../ui/dataOf";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { dashboardMessages } from "../../ui/messages/dashboard";
import { VisuallyHidden } from "../../ui/VisuallyHidden";

/** How many alerts nobody has acknowledged: on the tab, so that they are seen from every other. */
export function AlertCount() {
  const format = useFormat();
  const words = useMessages(dashboardMessages);
  const alerts = dataOf(useActiveAlerts()) ?? [];
  const open = alerts.filter(({ state }) => state === "open");
  if (open.length === 0) return null;
  const isCritical = open.some(({ severity }) => severity === "critical");
  return (
    <span className="vf-tab-count" data-tone={isCritical ? "bad" : "warn"}>
      <span aria-hidden="true">{format.number(open.length)}</span>
      <VisuallyHidden>{words.openAlerts(format.number(open.length))}</VisuallyHidden>
    </span>
  );
}
