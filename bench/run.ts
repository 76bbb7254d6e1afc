import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { charts } from "./charts";
import { contention } from "./contention";
import { eventCost } from "./eventCost";
import { frames } from "./frames";
import { history } from "./history";
import { reads } from "./reads";
import { speed } from "./speed";
import { type Table, toMarkdown } from "./Table";
import { viewer } from "./viewer";

/**
 * `npm run bench -- [name…] [--events N] [--write]`: measures, and prints tables. `--events` is how many are
 * stored where much is to be stored. `--write` also puts them into `docs/scale.md`, each
 * between the comments with its bench's name, if the page has them.
 */
const BENCHES: Record<string, (options: { events: number }) => Promise<Table[]>> = {
  charts,
  contention,
  eventCost,
  frames,
  history,
  reads,
  speed,
  viewer,
};

const PAGE = join(import.meta.dirname, "../docs/scale.md");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: "string", default: "100000" },
    write: { type: "boolean", default: false },
  },
});

for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    console.error(`There is no bench "${name}": ${Object.keys(BENCHES).join(", ")}.`);
    process.exit(1);
  }
  const startedMs = performance.now();
  const tables = (await bench({ events: Number(values.events) })).map(toMarkdown).join("\n\n");
  console.log(`\n# ${name} (${((performance.now() - startedMs) / 1000).toFixed(0)} s)\n\n${tables}\n`);
  if (values.write) await writeInto(name, tables);
}

async function writeInto(name: string, tables: string): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const place = new RegExp(`(<!-- bench ${name} -->\n)[^]*?(<!-- /bench -->)`);
  const text = page.replace(place, (_, start: string, end: string) => `${start}\n${tables}\n\n${end}`);
  const style = (await resolveConfig(PAGE)) ?? {};
  writeFileSync(PAGE, await format(text, { ...style, parser: "markdown" }));
}
