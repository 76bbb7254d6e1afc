import { describe, expect, test } from "vitest";
import { de } from "../../src/locales/de";
import type { MessageCatalogue } from "../../src/ui/defineMessages";

type Leaf = string | ((...args: unknown[]) => string);

/** Every string and function of a catalogue, by its path. */
function leavesOf(tree: object, path = ""): [path: string, leaf: Leaf][] {
  return Object.entries(tree).flatMap(([name, value]: [string, Leaf | object]): [string, Leaf][] =>
    typeof value === "object" ? leavesOf(value, `${path}${name}.`) : [[`${path}${name}`, value]],
  );
}

/** What may be told apart in the text that comes out: each argument stands for itself, alone or in a list. */
const ARGUMENTS = [
  (position: number) => `‹${position}›`,
  (position: number) => (position === 0 ? `‹${position}›` : [`‹${position}›`]),
  (position: number) => [`‹${position}›`],
  () => ({ value: "‹value›", threshold: "‹threshold›", stage: "‹stage›" }),
];

function textOf(leaf: Leaf, arity: number): string {
  if (typeof leaf === "string") return leaf;
  for (const argument of ARGUMENTS) {
    try {
      const text = leaf(...Array.from({ length: arity }, (_, position) => argument(position)));
      if (!text.includes("undefined")) return text;
    } catch {
      // Not what this one takes: the next may be.
    }
  }
  throw new Error("A message that takes something else");
}

const argumentsIn = (text: string) => [...new Set(text.match(/‹\w+›/g))].sort();

const modules = import.meta.glob<Record<string, MessageCatalogue<string, object>>>(
  "../../src/ui/messages/*.ts",
  { eager: true },
);
const catalogues = Object.values(modules).flatMap((module) => Object.values(module));
const english = leavesOf(Object.fromEntries(catalogues.map(({ name, english }) => [name, english])));
const german = new Map(leavesOf(de));

test("German has every message there is, and no other", () => {
  expect([...german.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

describe("each German message tells what the English one tells", () => {
  test.each(english)("%s", (path, leaf) => {
    const translated = german.get(path) ?? "";
    const arity = typeof leaf === "string" ? 0 : leaf.length;
    expect(argumentsIn(textOf(translated, arity))).toEqual(argumentsIn(textOf(leaf, arity)));
    expect(textOf(translated, arity).trim()).not.toBe("");
  });
});
