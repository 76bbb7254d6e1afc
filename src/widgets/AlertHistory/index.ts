export { AlertHistory, type AlertHistoryProps } from "./AlertHistory";
export { AlertHistoryView, type AlertHistoryState, type AlertHistoryViewProps } from "./AlertHistoryView";
