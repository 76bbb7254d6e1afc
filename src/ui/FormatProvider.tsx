"use client";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { createFormats, type FormatOptions, type Formats } from "../core/format";
import type { MessageCatalogue } from "./defineMessages";
import type { MessageOverrides } from "./messages";
import { useIsHydrated } from "./useIsHydrated";
import { englishWords, withOverrides, type WordsOf } from "./wordsOf";

interface FormatContextValue {
  formats: Formats;
  wordsOf: WordsOf;
}

const FormatContext = createContext<FormatContextValue | null>(null);

export interface FormatProviderProps extends FormatOptions {
  /** The host's words, wholly or in part. Keep the object stable between renders. */
  messages?: MessageOverrides | undefined;
  children: ReactNode;
}

/**
 * Locale, time zone and words of the widgets inside. Optional: without it they use the browser's locale and zone, and English.
 * A server knows neither: what it renders is worded for UTC, and the browser puts its own in as it takes over.
 *
 * @example
 * <FormatProvider locale="de-DE" timeZone="Europe/Berlin" messages={{ common: { retry: "Noch einmal" } }}>
 *   <EventLog />
 * </FormatProvider>
 */
export function FormatProvider({ locale, timeZone, units, messages, children }: FormatProviderProps) {
  const unknown = useIsHydrated() ? undefined : SOMEWHERE;
  const formats = useMemo(
    () =>
      createFormats({
        locale: locale ?? unknown?.locale,
        timeZone: timeZone ?? unknown?.timeZone,
        units,
      }),
    [locale, timeZone, units, unknown],
  );
  const wordsOf = useMemo(() => (messages ? withOverrides(messages) : englishWords), [messages]);
  const value = useMemo(() => ({ formats, wordsOf }), [formats, wordsOf]);
  return <FormatContext.Provider value={value}>{children}</FormatContext.Provider>;
}

/** What is assumed of a reader of whom a server knows nothing; see {@link useIsHydrated}. */
const SOMEWHERE = { locale: "en", timeZone: "UTC" };

let browserFormats: Formats | undefined;
let serverFormats: Formats | undefined;

/** The formats in force: of the nearest {@link FormatProvider}, else the browser's. */
export function useFormat(): Formats {
  const context = useContext(FormatContext);
  const isHydrated = useIsHydrated();
  if (context !== null) return context.formats;
  return isHydrated ? (browserFormats ??= createFormats()) : (serverFormats ??= createFormats(SOMEWHERE));
}

/** The words in force of any catalogue: of the nearest {@link FormatProvider}, else English. */
export function useWordsOf(): WordsOf {
  return useContext(FormatContext)?.wordsOf ?? englishWords;
}

/** The words in force of one catalogue. */
export function useMessages<Words extends object>(catalogue: MessageCatalogue<string, Words>): Words {
  return useWordsOf()(catalogue);
}
