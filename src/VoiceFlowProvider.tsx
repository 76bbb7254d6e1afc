"use client";

import { MonitorProvider, type MonitorProviderProps } from "./hooks";
import { FormatProvider, type FormatProviderProps } from "./ui/FormatProvider";

export interface VoiceFlowProviderProps extends MonitorProviderProps, Omit<FormatProviderProps, "children"> {}

/**
 * The one provider a host mounts: who is looking and where the data comes from ({@link MonitorProvider}), and how it is
 * worded ({@link FormatProvider}). An app that only uses the hooks can do with `MonitorProvider` alone.
 *
 * @example
 * <VoiceFlowProvider viewer={{ status: "signed_in", isPlatformStaff: user.isStaff }}>
 *   <StatusCards />
 *   <EventLog />
 * </VoiceFlowProvider>
 */
export function VoiceFlowProvider({
  locale,
  timeZone,
  units,
  messages,
  children,
  ...monitor
}: VoiceFlowProviderProps) {
  return (
    <MonitorProvider {...monitor}>
      <FormatProvider locale={locale} timeZone={timeZone} units={units} messages={messages}>
        {children}
      </FormatProvider>
    </MonitorProvider>
  );
}
