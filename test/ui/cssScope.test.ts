import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../src/", import.meta.url);
const sheets = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".css"),
);

/** Selectors of the rules that stand directly in a layer or an at-rule in it; nested rules are scoped by their parent. */
function outerSelectors(css: string): string[] {
  const found: string[] = [];
  const open: boolean[] = [];
  for (const [, prelude = "", brace] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]*)([{};])/g)) {
    if (brace === "}") open.pop();
    if (brace !== "{") continue;
    const isRule = !prelude.trim().startsWith("@");
    if (isRule && !open.includes(true)) found.push(...prelude.split(",").map((selector) => selector.trim()));
    open.push(isRule);
  }
  return found;
}

/** Of all rules, only the shield against those of a host is in no layer. */
const styled = sheets.filter((path) => path !== "styles/shield.css");

test.each(styled)("%s styles nothing outside our roots, and only in our layers", (path) => {
  const css = readFileSync(new URL(path, root), "utf8");
  const ours =
    path === "styles/tokens.css" ? /^(\.vf-root\b|\[(data-vf-(theme|density)|dir)=|:root$)/ : /^\.vf-root\b/;
  for (const selector of outerSelectors(css)) expect(selector).toMatch(ours);
  expect(css.replace(/\/\*[\s\S]*?\*\//g, "").trim()).toMatch(/^(@layer voice-flow-monitor\.|@import )/);
});

test("on the page itself nothing is set but variables", () => {
  const tokens = readFileSync(new URL("styles/tokens.css", root), "utf8");
  const [, page = ""] = /:root \{([^}]*)\}/.exec(tokens) ?? [];
  for (const declaration of page
    .split(";")
    .map((text) => text.trim())
    .filter(Boolean))
    expect(declaration).toMatch(/^--/);
});

test("every stylesheet of a part is in the one a host imports", () => {
  const imported = readFileSync(new URL("styles/styles.css", root), "utf8");
  const missing = sheets.filter(
    (path) => !imported.includes(path.split("/").at(-1) ?? "") && path !== "styles/styles.css",
  );
  expect(missing).toEqual([]);
});
