import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** Default colour of each token, light and dark. */
const COLOURS = new Map(
  [...css.matchAll(/--_vf-([\w-]+):\s*var\(\s*--vf-[\w-]+,\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const THEMES = ["light", "dark"] as const;

function colour(name: string, theme: (typeof THEMES)[number]): string {
  const found = COLOURS.get(name);
  if (found === undefined) throw new Error(`tokens.css has no colour named ${name}`);
  return found[theme];
}

/** WCAG 2.2: contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const TONES = ["good", "warn", "bad", "running", "neutral"];
const GROUNDS = ["surface", "raised", "sunken", "hover"];
const MARKS = [...COLOURS.keys()].filter((name) => name.startsWith("stage-") || /^chart-\d/.test(name));

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each(GROUNDS)("text, muted text and links can be read on %s", (ground) => {
    for (const ink of ["text", "muted", "accent"]) {
      expect(contrast(colour(ink, theme), colour(ground, theme)), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(TONES)("%s can be read on its soft ground, on every surface, and under its sign", (tone) => {
    for (const ground of [`${tone}-soft`, ...GROUNDS]) {
      expect(contrast(colour(tone, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour("muted", theme), colour(`${tone}-soft`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)("%s is seen as a mark on every surface", (name) => {
    for (const ground of GROUNDS) {
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test("the focus ring and the edge of controls are seen, and the main button can be read", () => {
    expect(contrast(colour("focus", theme), colour("surface", theme))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("border-strong", theme), colour("surface", theme))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("on-accent", theme), colour("accent", theme))).toBeGreaterThanOrEqual(4.5);
  });
});
