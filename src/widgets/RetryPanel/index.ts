export { RetryPanel, type RetryPanelProps } from "./RetryPanel";
export { RetryPanelView, type RetryPanelState, type RetryPanelViewProps } from "./RetryPanelView";
