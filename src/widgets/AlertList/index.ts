export { AlertList, type AlertListProps } from "./AlertList";
export { AlertListView, type AlertListViewProps } from "./AlertListView";
