"use client";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { createFormats, type FormatOptions, type Formats } from "../core/format";
import type { MessageCatalogue } from "./defineMessages";
import type { MessageOverrides } from "./messages";
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
 *
 * @example
 * <FormatProvider locale="de-DE" timeZone="Europe/Berlin" messages={{ common: { retry: "Noch einmal" } }}>
 */
export function FormatProvider({ locale, timeZone, units, messages, children }: FormatProviderProps) {
  const formats = useMemo(() => createFormats({ locale, timeZone, units }), [locale, timeZone, units]);
  const wordsOf = useMemo(() => (messages ? withOverrides(messages) : englishWords), [messages]);
  const value = useMemo(() => ({ formats, wordsOf }), [formats, wordsOf]);
  return <FormatContext.Provider value={value}>{children}</FormatContext.Provider>;
}

let browserFormats: Formats | undefined;

/** The formats in force: of the nearest {@link FormatProvider}, else the browser's. */
export function useFormat(): Formats {
  const context = useContext(FormatContext);
  return context?.formats ?? (browserFormats ??= createFormats());
}

/** The words in force of any catalogue: of the nearest {@link FormatProvider}, else English. */
export function useWordsOf(): WordsOf {
  return useContext(FormatContext)?.wordsOf ?? englishWords;
}

/** The words in force of one catalogue. */
export function useMessages<Words extends object>(catalogue: MessageCatalogue<string, Words>): Words {
  return useWordsOf()(catalogue);
}
