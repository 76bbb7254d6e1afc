import "./functionEnvironment";
import type { ValidatorJSON } from "convex/values";
import { ServerError } from "./ServerError";

/** Modules by path, as `import.meta.glob("../convex/**\/*.ts")` gives them, eager or lazy. */
export type Modules = Record<string, unknown>;

export type FunctionKind = "query" | "mutation" | "action";

/** A function that convex/server registered, with what the server knows about it. */
export interface RegisteredFunction {
  /** `"dir/module:name"` */
  path: string;
  kind: FunctionKind;
  visibility: "public" | "internal";
  args: ValidatorJSON;
  returns: ValidatorJSON | null;
  handler: (ctx: unknown, args: unknown) => unknown;
}

/** What `query({…})` and its like return; convex/server's types leave most of it out. */
interface ExportedFunction {
  isQuery?: true;
  isMutation?: true;
  isAction?: true;
  isInternal?: true;
  exportArgs(): string;
  exportReturns(): string;
  _handler: RegisteredFunction["handler"];
}

/** The functions of an app by path. */
export class FunctionRegistry {
  readonly #sources = new Map<string, unknown>();
  readonly #modules = new Map<string, Record<string, unknown>>();
  readonly #functions = new Map<string, RegisteredFunction>();
  #loading: Promise<void> | null = null;

  constructor(modules: Modules) {
    for (const [key, source] of Object.entries(modules)) {
      const path = modulePath(key);
      if (path !== null) this.#sources.set(path, source);
    }
  }

  /** Loads every module, once. Nothing is found before. */
  load(): Promise<void> {
    return (this.#loading ??= this.#loadAll());
  }

  /** A loaded module by its path without extension, such as `"crons"`. */
  module(path: string): Record<string, unknown> | null {
    return this.#modules.get(path) ?? null;
  }

  /** @throws ServerError when there is no such function of this kind, or the caller may not see it. */
  find(path: string, kind: FunctionKind, visibility: "public" | "any" = "any"): RegisteredFunction {
    const found = this.lookUp(path);
    if (found === null || (visibility === "public" && found.visibility === "internal")) {
      const wanted = visibility === "public" ? "public function" : "function";
      throw new ServerError(
        `Could not find ${wanted} for '${path}'. The sandbox has these modules: ${[...this.#modules.keys()].sort().join(", ")}.`,
      );
    }
    if (found.kind !== kind)
      throw new ServerError(`Trying to execute ${path} as ${kind}, but it is defined as ${found.kind}.`);
    return found;
  }

  lookUp(path: string): RegisteredFunction | null {
    const canonical = canonicalPath(path);
    const known = this.#functions.get(canonical);
    if (known) return known;
    const [module = "", name = ""] = canonical.split(":");
    const registered = describeFunction(canonical, this.#modules.get(module)?.[name]);
    if (registered) this.#functions.set(canonical, registered);
    return registered;
  }

  async #loadAll(): Promise<void> {
    await Promise.all(
      Array.from(this.#sources, async ([path, source]) => {
        const module: unknown = await (isLoader(source) ? source() : source);
        if (typeof module === "object" && module !== null) this.#modules.set(path, { ...module });
      }),
    );
  }
}

/** `"dir/module:name"` for every way to write it: with `.js`, or without a name for the default export. */
function canonicalPath(path: string): string {
  const [module = "", name = "default"] = path.split(":");
  return `${module.replace(/\.js$/, "")}:${name}`;
}

/** The key's path below `convex/` without extension; null for what Convex does not deploy. */
function modulePath(key: string): string | null {
  const below = key.replace(/^.*\bconvex\//, "").replace(/^(\.{0,2}\/)+/, "");
  const file = /^(?<path>.*?(?<name>[^/.]+))\.(ts|tsx|js|jsx|mjs)$/.exec(below)?.groups;
  return file?.path === undefined || below.startsWith("_generated/") ? null : file.path;
}

/** A module that is not loaded yet comes as a function that loads it. */
function isLoader(source: unknown): source is () => unknown {
  return typeof source === "function";
}

function describeFunction(path: string, exported: unknown): RegisteredFunction | null {
  if (typeof exported !== "function" || !("exportArgs" in exported)) return null;
  // A function with exportArgs is one that convex/server registered.
  const fn = exported as unknown as ExportedFunction;
  const kind = fn.isQuery ? "query" : fn.isMutation ? "mutation" : fn.isAction ? "action" : null;
  if (kind === null) return null;
  return {
    path,
    kind,
    visibility: fn.isInternal ? "internal" : "public",
    args: JSON.parse(fn.exportArgs()) as ValidatorJSON,
    returns: JSON.parse(fn.exportReturns()) as ValidatorJSON | null,
    handler: fn._handler,
  };
}
