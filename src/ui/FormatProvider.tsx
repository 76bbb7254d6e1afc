"use client";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { createFormats, type FormatOptions, type Formats } from "../core/format";
import { defaultMessages, withOverrides, type MessageOverrides, type Messages } from "./messages";

interface FormatContextValue {
  formats: Formats;
  messages: Messages;
}

const FormatContext = createContext<FormatContextValue | null>(null);

export interface FormatProviderProps extends FormatOptions {
  /** The host's words, wholly or in part. Keep the object stable between renders. */
  messages?: MessageOverrides | undefined;
  children: ReactNode;
}

/**
 * Locale, time zone and words of the widgets inside. Optional: without it they use the browser's locale and zone, and English.
 *
 * @example
 * <FormatProvider locale="de-DE" timeZone="Europe/Berlin" messages={{ common: { retry: "Noch einmal" } }}>
 */
export function FormatProvider({ locale, timeZone, units, messages, children }: FormatProviderProps) {
  const formats = useMemo(() => createFormats({ locale, timeZone, units }), [locale, timeZone, units]);
  const words = useMemo(() => withOverrides(messages), [messages]);
  const value = useMemo(() => ({ formats, messages: words }), [formats, words]);
  return <FormatContext.Provider value={value}>{children}</FormatContext.Provider>;
}

let browserFormats: Formats | undefined;

/** The formats in force: of the nearest {@link FormatProvider}, else the browser's. */
export function useFormat(): Formats {
  const context = useContext(FormatContext);
  return context?.formats ?? (browserFormats ??= createFormats());
}

/** The words in force: of the nearest {@link FormatProvider}, else English. */
export function useMessages(): Messages {
  return useContext(FormatContext)?.messages ?? defaultMessages;
}
