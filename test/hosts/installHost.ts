import { execFile, spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A team's shell does not say that it is a test; builds would then be others. */
const { NODE_ENV: _test, ...env } = process.env;

const runProgram = promisify(execFile);
export const run = (program: string, args: string[], cwd = ".") => runProgram(program, args, { cwd, env });

/** What each host is put together from, folder over folder. */
const HOSTS = {
  vite: ["app", "vite"],
  react18: ["app", "vite", "react18"],
  next: ["app", "next"],
} as const;

export type HostName = keyof typeof HOSTS;

export interface RunningHost {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Makes a host in a folder of its own as its team would: installs the archive, runs the command that mounts the back end,
 * generates code, builds, and serves what was built.
 */
export async function startHost(name: HostName, archive: string): Promise<RunningHost> {
  const root = await mkdtemp(join(tmpdir(), `host-${name}-`));
  for (const part of HOSTS[name]) await cp(resolve("hosts", part), root, { recursive: true });
  const inRoot = (command: string, ...args: string[]) => run(command, args, root);
  // What `npm ci` has just fetched for this repository is there already.
  await inRoot("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", archive);
  await inRoot("npx", "voice-flow-monitor", "init");
  await inRoot("npx", "convex", "codegen", "--system-udfs", "--typecheck", "disable");
  await inRoot("npm", "run", "build");
  const port = await freePort();
  const server = spawn("npm", ["start", "--", "--port", String(port)], { cwd: root, env, detached: true });
  const url = `http://localhost:${port}`;
  await untilAnswered(url, server);
  return {
    url,
    stop: async () => {
      if (server.pid !== undefined) process.kill(-server.pid);
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilAnswered(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The host's server ended with exit code ${server.exitCode}`);
}
