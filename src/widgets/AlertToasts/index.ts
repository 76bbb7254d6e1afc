export { AlertToasts, type AlertToastsProps } from "./AlertToasts";
export { AlertToastsView, type AlertToastsViewProps, type ToastPosition } from "./AlertToastsView";
