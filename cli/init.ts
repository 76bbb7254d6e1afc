import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addCrons } from "./addCrons";
import { addTables } from "./addTables";
import { unifiedDiff } from "./diff";
import { type Host, readHost } from "./Host";
import { mountFactory } from "./mountFactory";
import { report } from "./report";

/** Mounts the monitor in the Convex app in a folder, or tells what it would do. Nothing is written before all is known. */
export function init(
  folder: string,
  { isDryRun }: { isDryRun: boolean },
): { text: string; isComplete: boolean } {
  const host = readHost(folder);
  const mount = mountFactory(host);
  const others = [addTables(host), addCrons(host, mount.functions)];
  const edits = [mount, ...others].flatMap(({ edits }) => edits);
  const manual = [mount, ...others].flatMap(({ manual }) => manual);
  if (!isDryRun) for (const { path, after } of edits) write(host, path, after);
  const diff = isDryRun ? edits.map(unifiedDiff) : [];
  const text = [...diff, report({ host, mount, edits, manual, isDryRun })].join("\n\n");
  return { text, isComplete: manual.length === 0 };
}

function write(host: Host, path: string, text: string): void {
  const file = join(host.root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
