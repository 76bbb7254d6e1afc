import { EdgeVM } from "@edge-runtime/vm";
import { build, type BuildOptions } from "esbuild";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../convex");

/** The modules that `npx convex deploy` pushes: all but what is generated, the schema, and names with two dots. */
const pushedModules = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /^[^.]+\.ts$/.test(entry.name) && entry.name !== "schema.ts")
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !relative(FOLDER, path).startsWith("_generated"));

/** As Convex's own command bundles for its runtime, which has neither Node's modules nor a page's. */
const forConvex = {
  bundle: true,
  write: false,
  platform: "browser",
  target: "esnext",
  conditions: ["convex", "module"],
  minifySyntax: true,
  minifyIdentifiers: true,
  keepNames: true,
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "silent",
} as const satisfies BuildOptions;

test("what a deployment is given bundles for Convex's runtime, in less than 512 kB", async ({ annotate }) => {
  const { outputFiles, metafile } = await build({
    ...forConvex,
    entryPoints: pushedModules,
    format: "esm",
    splitting: true,
    outdir: "out",
    metafile: true,
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter((of) => of.external),
  );
  expect(outside).toEqual([]);
  const kilobytes = Math.round(outputFiles.reduce((sum, { contents }) => sum + contents.length, 0) / 1_000);
  await annotate(`${kilobytes} kB in ${pushedModules.length} modules`);
  expect(kilobytes).toBeLessThan(512);
});

test("every module and the configuration load where there is no Node, no page and no variable set", async () => {
  const modules = [...pushedModules, join(FOLDER, "schema.ts"), join(FOLDER, "auth.config.ts")];
  const { outputFiles } = await build({
    ...forConvex,
    stdin: {
      contents: modules
        .map(
          (path) => `export * as ${relative(FOLDER, path).replace(/\W/g, "_")} from ${JSON.stringify(path)};`,
        )
        .join("\n"),
      resolveDir: FOLDER,
    },
    format: "iife",
    globalName: "pushed",
  });
  const runtime = new EdgeVM();
  // Convex has the deployment's variables under this name, and nothing else of Node's `process`.
  runtime.evaluate("globalThis.process = { env: {} }");
  runtime.evaluate(outputFiles.map(({ text }) => text).join("\n"));
  expect(runtime.evaluate<string[]>("Object.keys(pushed)")).toHaveLength(modules.length);
  const notCallable = runtime.evaluate<string[]>(`
    Object.entries(pushed)
      .filter(([module]) => module.startsWith("models_"))
      .flatMap(([module, functions]) => Object.entries(functions).map(([name, fn]) => [module + ":" + name, fn]))
      .filter(([, fn]) => !fn.isQuery && !fn.isMutation && !fn.isAction)
      .map(([name]) => name)
  `);
  expect(notCallable).toEqual([]);
});
