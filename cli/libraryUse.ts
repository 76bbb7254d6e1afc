import type { Host } from "./Host";

export const LIBRARY = "voice-flow-monitor/convex";

/** The host's file that imports something of the library and uses it, wherever the host has put it. */
export function fileThatUses(host: Host, name: string): { path: string; text: string } | null {
  for (const [path, text] of host.sources) {
    const found = new RegExp(
      `\\bimport\\b[^;'"]*\\b${name}\\b(?:\\s+as\\s+(\\w+))?[^;'"]*['"]${LIBRARY}['"]`,
    ).exec(text);
    if (found === null) continue;
    const rest = text.replace(found[0], "");
    if (new RegExp(`\\b${found[1] ?? name}\\b`).test(rest)) return { path, text };
  }
  return null;
}
