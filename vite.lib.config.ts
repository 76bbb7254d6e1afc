import react from "@vitejs/plugin-react";
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Plugin, preprocessCSS, type ResolvedConfig } from "vite";
import { dependencies, peerDependencies } from "./package.json";

const widgets = readdirSync("src/widgets").map(
  (name) => [`widgets/${name}`, `src/widgets/${name}/index.ts`] as const,
);
const packages = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

/**
 * The package: one file a module, so that a host's bundler takes what is used, and "use client" stays where it is written.
 */
export default defineConfig({
  plugins: [react(), stylesheet("src/styles/styles.css", "styles.css")],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    target: "es2022",
    lib: {
      formats: ["es"],
      entry: {
        index: "src/index.ts",
        hooks: "src/hooks/index.ts",
        convex: "convex/server/index.ts",
        "convex/better-auth": "convex/server/betterAuth.ts",
        sandbox: "sandbox/index.ts",
        "locales/de": "src/locales/de/index.ts",
        cli: "cli/index.ts",
        ...Object.fromEntries(widgets),
      },
    },
    rollupOptions: {
      external: (id, importer) =>
        packages.some((name) => id === name || id.startsWith(`${name}/`)) ||
        // Only the command runs in Node alone.
        (id.startsWith("node:") && importer?.startsWith(`${import.meta.dirname}/cli/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: import.meta.dirname,
        entryFileNames: "[name].js",
      },
    },
  },
});

/** Writes one stylesheet with its imports inlined: hosts import it themselves, no module does. */
function stylesheet(source: string, fileName: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: "stylesheet",
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      const { code } = await preprocessCSS(readFileSync(source, "utf8"), `${config.root}/${source}`, config);
      this.emitFile({ type: "asset", fileName, source: code });
    },
  };
}
