/**
 * How much of the package a page takes: each entry for browsers, bundled as a host's bundler would, minified and compressed,
 * without the peers. What is fetched when a popup is first opened is told beside it. Needs a build.
 */
import { build, type Metafile } from "esbuild";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { exports as entries, peerDependencies } from "../package.json";

/** Thousands of bytes: what a widget alone may weigh. */
const WIDGET_KB = 30;

/**
 * Where it is another limit: what it weighs now, with little to spare. Lists stand on a virtualizer (10 kB), the artifacts
 * also on a table (12 kB), toasts on Base UI. The aims are 4 kB for a hook, 30 for a widget and 90 for everything.
 */
const LIMITS_KB: Readonly<Record<string, number>> = {
  ".": 158,
  "./hooks": 11,
  "./locales/de": 9,
  "./AlertHistory": 34,
  "./AlertToasts": 46,
  "./ArtifactsTable": 64,
  "./EventLog": 36,
  "./MonitoringDashboard": 156,
};

/** Widgets that are made of others. Any other brings none but itself. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  ArtifactsTable: ["ArtifactTimeline", "RetryButton", "RetryPanel"],
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
    limitKb: 5.5,
    widgets: [],
  },
  {
    name: "one widget of .",
    source: 'export { VoiceFlowProvider, PipelineFlow } from "./dist/index.js";',
    limitKb: 14.5,
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

/** The chunks that come with `chunk` at once, itself first. */
function* chunksWith(chunk: string, outputs: Metafile["outputs"]): Generator<string> {
  yield chunk;
  for (const { kind, external, path } of outputs[chunk]?.imports ?? [])
    if (kind === "import-statement" && !external) yield* chunksWith(path, outputs);
}

/** The widgets that any code of some chunks is of. */
function widgetsIn(chunks: Iterable<string>, outputs: Metafile["outputs"]): string[] {
  const modules = [...chunks].flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  return [...new Set(modules.flatMap((path) => /^dist\/src\/widgets\/(\w+)\//.exec(path)?.[1] ?? []))];
}

const peers = Object.keys(peerDependencies).flatMap((name) => [name, `${name}/*`]);
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

async function measure(source: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: "." },
    outdir: ".",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    external: peers,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents).length] as const),
  );
  const sizeOf = (chunks: Iterable<string>) =>
    [...chunks].reduce((sum, chunk) => sum + (sizes.get(basename(chunk)) ?? 0), 0);
  const atOnce = new Set(chunksWith("stdin.js", metafile.outputs));
  return {
    atOnceKb: kilobytes(sizeOf(atOnce)),
    laterKb: kilobytes(sizeOf(Object.keys(metafile.outputs)) - sizeOf(atOnce)),
    widgets: widgetsIn(atOnce, metafile.outputs),
  };
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
