import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** Imports as a host writes them: the package by the name that stands behind each, its own modules from a test's folder. */
const asAHostWrites = (source: string) =>
  source
    .replace(/"\.\.[^"]*"; \/\/ ("voice-flow-monitor[^"]*")/g, "$1;")
    .replace(/";: (.*)/g, '"; // $1')
    .replaceAll('"../../convex', '"../convex')
    .replaceAll('"!../../convex', '"!../convex');

test("the host's test in the README is the one that runs here", () => {
  const example = asAHostWrites(read("hostExample.browser.test.tsx"));
  expect(read("../../sandbox/README.md")).toContain(`\`\`\`tsx\n${example}\`\`\``);
});
