import type { MessageCatalogue } from "./defineMessages";
import type { MessageOverrides } from "./messages";

/** The words in force of a catalogue; of the same catalogue always the same object. */
export type WordsOf = <Words extends object>(catalogue: MessageCatalogue<string, Words>) => Words;

export const englishWords: WordsOf = ({ english }) => english;

/** Catalogues with the host's words in place of ours. */
export function withOverrides(overrides: MessageOverrides): WordsOf {
  const byName: Readonly<Record<string, object | undefined>> = overrides;
  const known = new Map<string, object>();
  return <Words extends object>({ name, english }: MessageCatalogue<string, Words>) => {
    const words = known.get(name) ?? merge(english, byName[name] ?? {});
    known.set(name, words);
    return words as Words;
  };
}

function merge<Tree extends object>(base: Tree, overrides: object): Tree {
  const merged = { ...base };
  for (const [key, override] of Object.entries(overrides) as [keyof Tree, unknown][]) {
    const original = base[key];
    const isBranch =
      typeof original === "object" && original !== null && typeof override === "object" && override;
    // The override has the shape of the branch or leaf it replaces: `MessageOverrides` saw to it.
    if (override !== undefined)
      merged[key] = (isBranch ? merge(original, override) : override) as Tree[keyof Tree];
  }
  return merged;
}
