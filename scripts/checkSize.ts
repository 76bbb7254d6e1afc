/**
 * How much of the package a page takes: each entry for browsers, bundled as a host's Vite would, minified and compressed,
 * without the peers. What is fetched later, when a popup or a tab is first opened, is told beside it. Needs a build.
 */
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";
import { exports as entries, peerDependencies } from "../package.json";

/** Thousands of bytes: what a widget alone may weigh. */
const WIDGET_KB = 30;

/**
 * Where it is another limit: what it weighs now, with little to spare. Lists stand on a virtualizer (11 kB), the artifacts
 * also on a table (13 kB). The aims are 30 kB for a widget and 90 for everything.
 */
const LIMITS_KB: Readonly<Record<string, number>> = {
  ".": 117,
  "./hooks": 10,
  "./locales/de": 9,
  "./AlertHistory": 33,
  "./ArtifactsTable": 53,
  "./EventLog": 35,
  "./MonitoringDashboard": 35,
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

async function measure(source: string) {
  const chunks = await chunksOf(source);
  const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set goes on to what is added while it is walked through.
  for (const { imports } of atOnce)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) atOnce.add(chunk);

  const later = chunks.filter((chunk) => !atOnce.has(chunk));
  const sizeOf = (some: Iterable<Rolldown.OutputChunk>) =>
    kilobytes([...some].reduce((sum, { code }) => sum + gzipSync(code).length, 0));
  const modules = [...atOnce].flatMap((chunk) => Object.keys(chunk.modules));
  const widgets = modules.flatMap((path) => /\/dist\/src\/widgets\/(\w+)\//.exec(path)?.[1] ?? []);
  return { atOnceKb: sizeOf(atOnce), laterKb: sizeOf(later), widgets: [...new Set(widgets)] };
}

for (const { name, source, limitKb, widgets: own } of pages) {
  const { atOnceKb, laterKb, widgets } = await measure(source);
  const strangers = own === null ? [] : widgets.filter((widget) => !own.includes(widget));
  const problems = [
    ...(atOnceKb > limitKb ? [`more than ${limitKb} kB`] : []),
    ...(strangers.length > 0 ? [`brings ${strangers.join(", ")} along`] : []),
  ];
  if (problems.length > 0) process.exitCode = 1;
  const later = laterKb > 0 ? `, ${laterKb} kB later` : "";
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${name}: ${atOnceKb} kB${later}`, ...problems);
}
