/**
 * How much of the package a page takes: each entry for browsers, bundled as a host's Vite would, minified and compressed,
 * without the peers. Told beside it is what comes with the first rows of a list, while those are asked for, and what is
 * fetched later, when a popup or a tab is first opened. Needs a build.
 */
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { exports as entries, peerDependencies } from "../package.json";

/** Thousands of bytes at once: what a widget may weigh. */
const WIDGET_KB = 30;

/** Where it is another limit. */
const LIMITS_KB: Readonly<Record<string, number>> = { ".": 90, "./hooks": 10, "./locales/de": 9 };

interface RowsCode {
  /** The module that is fetched while the first rows are asked for. */
  module: string;
  /** Thousands of bytes of the widget together with it: what it weighs now, with little to spare. */
  limitKb: number;
}

/** Grids stand on a virtualizer (9 kB), that of the artifacts also on a table (13 kB). */
const WITH_ROWS: Readonly<Record<string, RowsCode>> = {
  "./AlertHistory": { module: "/ui/grid/ListGrid.js", limitKb: 35 },
  "./ArtifactsTable": { module: "/ArtifactsTable/ArtifactGrid.js", limitKb: 56 },
  "./ArtifactTimeline": { module: "/ArtifactTimeline/TimelineBody.js", limitKb: 32 },
  "./EventLog": { module: "/ui/grid/ListGrid.js", limitKb: 37 },
  "./OrgBreakdownTable": { module: "/OrgBreakdownTable/OrgGrid.js", limitKb: 29 },
};

/** Widgets that are made of others. Any other brings none but itself. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  ArtifactsTable: ["RetryButton"],
  RetryPanel: ["RetryButton"],
};

const ON_THE_SERVER = ["./convex", "./convex/better-auth", "./sandbox"];
const HOLD_EVERY_WIDGET = [".", "./MonitoringDashboard"];

interface Page {
  name: string;
  /** A module that imports of the package what the page uses. */
  source: string;
  limitKb: number;
  /** Null: any. */
  widgets: readonly string[] | null;
}

const pages: Page[] = [
  {
    name: "one hook",
    source: 'export { MonitorProvider, useRealTimeMetrics } from "./dist/hooks.js";',
    limitKb: 4,
    widgets: [],
  },
  {
    name: "one widget of .",
    source: 'export { VoiceFlowProvider, PipelineFlow } from "./dist/index.js";',
    limitKb: 13,
    widgets: ["PipelineFlow"],
  },
  ...Object.entries(entries).flatMap(([entry, target]): Page[] => {
    if (typeof target === "string" || ON_THE_SERVER.includes(entry)) return [];
    const widget = basename(entry);
    return [
      {
        name: entry,
        source: `export * from "${target.default}";`,
        limitKb: LIMITS_KB[entry] ?? WIDGET_KB,
        widgets: HOLD_EVERY_WIDGET.includes(entry) ? null : [widget, ...(MADE_OF[widget] ?? [])],
      },
    ];
  }),
];

const peers = Object.keys(peerDependencies).map((name) => new RegExp(`^${name}(/|$)`));
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** Serves the page's module, which is no file. */
const pageOf = (source: string): Plugin => ({
  name: "page",
  resolveId: (id) => (id === "page" ? id : null),
  load: (id) => (id === "page" ? source.replace('"./', `"${resolve()}/`) : null),
});

async function chunksOf(source: string): Promise<Rolldown.OutputChunk[]> {
  const bundle = await build({
    configFile: false,
    logLevel: "error",
    plugins: [pageOf(source)],
    build: {
      write: false,
      minify: true,
      target: "es2022",
      rollupOptions: { input: "page", preserveEntrySignatures: "strict", external: peers },
    },
  });
  if (!("output" in bundle)) throw new Error("Vite made more than one bundle");
  return bundle.output.filter((file) => file.type === "chunk");
}

async function measure(source: string, rowsCode?: RowsCode) {
  const chunks = await chunksOf(source);
  const reachedFrom = (some: readonly Rolldown.OutputChunk[]) => {
    const reached = new Set(some);
    // A set goes on to what is added while it is walked through.
    for (const { imports } of reached)
      for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk);
    return reached;
  };
  const entry = chunks.filter(({ isEntry }) => isEntry);
  const rows = chunks.filter(({ facadeModuleId }) => rowsCode && facadeModuleId?.endsWith(rowsCode.module));
  if (rowsCode && rows.length === 0) throw new Error(`No chunk begins with ${rowsCode.module}`);
  const atOnce = reachedFrom(entry);
  const withRows = reachedFrom([...entry, ...rows]);

  const sizeOf = (some: Iterable<Rolldown.OutputChunk>) =>
    kilobytes([...some].reduce((sum, { code }) => sum + gzipSync(code).length, 0));
  const modules = [...atOnce].flatMap((chunk) => Object.keys(chunk.modules));
  const widgets = modules.flatMap((path) => /\/dist\/src\/widgets\/(\w+)\//.exec(path)?.[1] ?? []);
  return {
    atOnceKb: sizeOf(atOnce),
    withRowsKb: sizeOf(withRows),
    laterKb: sizeOf(chunks.filter((chunk) => !withRows.has(chunk))),
    widgets: [...new Set(widgets)],
  };
}

for (const { name, source, limitKb, widgets: own } of pages) {
  const rowsCode = WITH_ROWS[name];
  const { atOnceKb, withRowsKb, laterKb, widgets } = await measure(source, rowsCode);
  const strangers = own === null ? [] : widgets.filter((widget) => !own.includes(widget));
  const problems = [
    ...(atOnceKb > limitKb ? [`more than ${limitKb} kB`] : []),
    ...(rowsCode && withRowsKb > rowsCode.limitKb
      ? [`more than ${rowsCode.limitKb} kB with the first rows`]
      : []),
    ...(strangers.length > 0 ? [`brings ${strangers.join(", ")} along`] : []),
  ];
  if (problems.length > 0) process.exitCode = 1;
  const withRows = rowsCode ? `, ${withRowsKb} kB with the first rows` : "";
  const later = laterKb > 0 ? `, ${laterKb} kB more later` : "";
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${name}: ${atOnceKb} kB${withRows}${later}`, ...problems);
}
