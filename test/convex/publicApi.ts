import { makeFunctionReference } from "convex/server";
import type { FunctionReference } from "convex/server";
import { modules } from "./setup";

/** A validator as Convex exports it, as far as sample arguments need it. */
type Shape =
  | { type: "object"; value: Record<string, { fieldType: Shape; optional: boolean }> }
  | { type: "union"; value: Shape[] }
  | { type: "literal"; value: string }
  | { type: "array" }
  | { type: "string" | "number" | "boolean" | "null" };

export interface PublicFunction {
  path: string;
  reference: FunctionReference<"query">;
  /** Arguments its validator accepts: required fields only. */
  args: Record<string, unknown>;
}

/** Every function a client can call, found in the modules themselves and not in a list someone keeps. */
export async function publicFunctions(): Promise<PublicFunction[]> {
  const found: PublicFunction[] = [];
  for (const [file, load] of Object.entries(modules)) {
    const module = await load();
    for (const [name, exported] of Object.entries(module as Record<string, unknown>)) {
      if (!isPublicFunction(exported)) continue;
      const path = `${file.replace(/^.*\/convex\//, "").replace(/\.[tj]s$/, "")}:${name}`;
      const args = sample(JSON.parse(exported.exportArgs()) as Shape) as Record<string, unknown>;
      found.push({ path, reference: makeFunctionReference<"query">(path), args });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPublicFunction(exported: unknown): exported is { exportArgs: () => string } {
  return typeof exported === "function" && "isPublic" in exported && exported.isPublic === true;
}

function sample(shape: Shape): unknown {
  switch (shape.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(shape.value).flatMap(([name, field]) =>
          field.optional ? [] : [[name, sample(field.fieldType)]],
        ),
      );
    case "union":
      return sample(shape.value.find(({ type }) => type === "null") ?? (shape.value[0] as Shape));
    case "literal":
      return shape.value;
    case "array":
      return [];
    case "string":
      return "some id";
    case "number":
      return 1;
    case "boolean":
      return true;
    case "null":
      return null;
  }
}
