import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = resolve(import.meta.dirname, "../convex");

/** What `import.meta.glob("../convex/**\/*.ts")` gives where Vite runs, for plain Node. */
export const convexModules: Record<string, () => Promise<unknown>> = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`convex/${relative(FOLDER, path)}`, () => import(pathToFileURL(path).href) as Promise<unknown>];
    }),
);
