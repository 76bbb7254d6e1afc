import { afterEach, beforeEach, expect } from "vitest";

/** A warning or an error on the console is a defect a user would meet: it fails the test that caused it. */
const seen: string[] = [];
const native = { warn: console.warn, error: console.error };

beforeEach(() => {
  seen.length = 0;
  for (const level of ["warn", "error"] as const) {
    console[level] = (...parts: unknown[]) => {
      native[level](...parts);
      seen.push(`console.${level}: ${parts.map(String).join(" ")}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, native);
  expect(seen, "nothing may be written to console.warn or console.error").toEqual([]);
});
