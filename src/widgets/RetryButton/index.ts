export { RetryButton, type RetryButtonProps } from "./RetryButton";
export { RetryButtonView, type RetryButtonLook, type RetryButtonViewProps } from "./RetryButtonView";
