/** A part of the words, its name in the host's overrides, and the words themselves in English. */
export interface MessageCatalogue<Name extends string, Words extends object> {
  readonly name: Name;
  readonly english: Words;
}

/**
 * A catalogue of its own, so that a page carries the words of the widgets it uses and no others. What needs a number or a
 * name is a function of it, already formatted.
 */
export function defineMessages<Name extends string, Words extends object>(
  name: Name,
  english: Words,
): MessageCatalogue<Name, Words> {
  return { name, english };
}
