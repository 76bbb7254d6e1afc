export { TimeRangePicker, type TimeRangePickerProps } from "./TimeRangePicker";
export { TimeRangePickerView, type TimeRangePickerViewProps } from "./TimeRangePickerView";
export { formatTimeRange, parseTimeRange } from "../../core/timeRangeText";
