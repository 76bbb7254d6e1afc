import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "./installHost";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed library, which every host installs. */
    archive: string;
  }
}

/** Builds the package and packs it as it would be published, once for all hosts. */
export default async function packLibrary(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "voice-flow-monitor-"));
  await run("npm", ["run", "build"]);
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder]);
  const [packed] = JSON.parse(stdout) as { filename: string }[]; // what npm documents
  if (packed === undefined) throw new Error("npm packed nothing");
  project.provide("archive", join(folder, packed.filename));
  return () => rm(folder, { recursive: true });
}
