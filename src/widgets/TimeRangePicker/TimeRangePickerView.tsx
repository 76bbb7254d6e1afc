"use client";
import { useRef } from "react";
import type { TimeRangeChoice } from "../../core/timeRange";
import { stepBack, stepForward, zoomOut } from "../../core/timeRangeSteps";
import { Button } from "../../ui/Button";
import { useMessages } from "../../ui/FormatProvider";
import { timeRangePickerMessages } from "../../ui/messages/timeRangePicker";
import { Icon } from "../../ui/Icon";
import { LiveRegion } from "../../ui/LiveRegion";
import { laterPopup } from "../../ui/later/laterPopup";
import { PortalContainerProvider } from "../../ui/popup/PortalContainer";
import { usePopup } from "../../ui/popup/usePopup";
import { useIsHydrated } from "../../ui/useIsHydrated";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { DEFAULT_PRESETS } from "./presets";
import { StepButton } from "./StepButton";
import { useRangeWords } from "./useRangeWords";

export interface TimeRangePickerViewProps {
  value: TimeRangeChoice;
  onChange: (choice: TimeRangeChoice) => void;
  /** Epoch milliseconds: what "last" and "today" are told by, and what is the future. */
  nowMs: number;
  /**
   * Relative ranges to offer, in order. Keep the array stable between renders.
   * @default Last hour, 6 and 24 hours, today, yesterday, last 7, 30 and 90 days
   */
  presets?: readonly TimeRangeChoice[] | undefined;
  /** @default false */
  disabled?: boolean | undefined;
  /** For placing the picker. */
  className?: string | undefined;
}

const RangePopup = laterPopup(() => import("./RangePopup").then((module) => module.RangePopup));

/**
 * A range of time with its zone: a step earlier or later, zoom out, and a popup with relative ranges, two moments, and a
 * field that reads what is typed. Props only.
 *
 * @example
 * <TimeRangePickerView value={choice} onChange={choose} nowMs={useNow(60_000)} />
 */
export function TimeRangePickerView({
  value,
  onChange,
  nowMs,
  presets = DEFAULT_PRESETS,
  disabled = false,
  className,
}: TimeRangePickerViewProps) {
  const words = useMessages(timeRangePickerMessages);
  const { nameOf, spanOf, timeZone, zone } = useRangeWords(nowMs);
  const root = useRef<HTMLDivElement>(null);
  const { anchor, close, trigger } = usePopup("dialog", RangePopup);
  const isHydrated = useIsHydrated();
  const step = (choice: TimeRangeChoice | null) => ({
    disabled: disabled || choice === null || !isHydrated,
    onClick: () => choice && onChange(choice),
  });
  const isTold = isHydrated || value.kind !== "between";

  return (
    <div
      ref={root}
      className={className === undefined ? "vf-root vf-range" : `vf-root vf-range ${className}`}
      data-slot="time-range-picker"
      data-widget="TimeRangePicker"
      data-kind={value.kind}
      role="group"
      aria-label={words.label}
    >
      <PortalContainerProvider value={root}>
        <StepButton icon="chevronLeft" label={words.back} {...step(stepBack(value, nowMs, timeZone))} />
        <Button {...trigger} className="vf-range-trigger" disabled={disabled}>
          <Icon name="clock" />
          <span className="vf-range-value">
            <VisuallyHidden>{words.label}: </VisuallyHidden>
            <span className="vf-range-name">{isTold && nameOf(value)}</span>{" "}
            {isHydrated && (
              <span className="vf-range-detail">
                {value.kind !== "between" && <span className="vf-range-span">{spanOf(value)} · </span>}
                <span className="vf-range-zone-name">{zone}</span>
              </span>
            )}
          </span>
          <Icon name="chevronDown" />
        </Button>
        {anchor && (
          <RangePopup
            anchor={anchor}
            onClose={close}
            value={value}
            nowMs={nowMs}
            presets={presets}
            onChoose={(choice) => {
              close();
              onChange(choice);
            }}
          />
        )}
        <StepButton
          icon="chevronRight"
          label={words.forward}
          {...step(stepForward(value, nowMs, timeZone))}
        />
        <StepButton icon="zoomOut" label={words.zoomOut} {...step(zoomOut(value, nowMs, timeZone))} />
        <LiveRegion message={isTold ? nameOf(value) : ""} />
      </PortalContainerProvider>
    </div>
  );
}
