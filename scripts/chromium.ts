import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { chromium as playwrightChromium, type LaunchOptions } from "playwright";

/** Where Debian, Ubuntu, Fedora and macOS put a Chromium or Chrome. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Runs as root in a container, paints text alike on every machine, and makes no request of its own. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/**
 * The browser of every test and screenshot, the first there is of: `CHROMIUM_PATH`, the one Playwright installed, the
 * system's, the one packed inside the npm package `@sparticuz/chromium` (Linux x64), so that `npm ci` is all the set-up.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const own = process.env["CHROMIUM_PATH"];
  if (own !== undefined && own !== "") {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, where there is no file.`);
    return { executablePath: own, args: ARGS };
  }
  const installed = [playwrightChromium.executablePath(), ...SYSTEM_BROWSERS].find((path) =>
    existsSync(path),
  );
  if (installed !== undefined) return { executablePath: installed, args: ARGS };
  if (process.platform === "linux" && process.arch === "x64") return packedChromium();
  throw new Error("No Chromium found. Install Chrome, or set CHROMIUM_PATH to a Chromium's executable.");
}

async function packedChromium(): Promise<LaunchOptions> {
  const folder = unpackOnce();
  const executablePath = join(folder, "chromium");
  const env = { ...definedEnvironment() };
  if (!existsSync("/etc/fonts/fonts.conf")) env["FONTCONFIG_PATH"] = join(folder, "fonts");
  if (spawnSync(executablePath, ["--version"], { env }).status !== 0) {
    env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
    const second = spawnSync(executablePath, ["--version"], { env, encoding: "utf8" });
    if (second.status !== 0) {
      throw new Error(
        `The packed Chromium does not start: ${second.stderr}\nInstall Chrome, or set CHROMIUM_PATH to a Chromium's executable.`,
      );
    }
  }
  return { executablePath, args: ARGS, env };
}

/** Unpacks into a private folder and renames it when complete, so that no half-written browser is ever found. */
function unpackOnce(): string {
  const archives = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "bin");
  const cache = resolve(import.meta.dirname, "../node_modules/.cache/chromium");
  const folder = join(cache, "packed");
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, "unpacking-"));
  // `inflate` writes to the system's temporary folder, which a child process can be told to be somewhere else.
  execFileSync(process.execPath, ["--input-type=module", "-e", UNPACK], {
    cwd: import.meta.dirname,
    env: { ...definedEnvironment(), TMPDIR: staging, ARCHIVES: archives },
  });
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was first; its copy is as good as ours.
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

const UNPACK = `
  import { inflate } from "@sparticuz/chromium";
  const archives = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
  await Promise.all(archives.map((name) => inflate(process.env.ARCHIVES + "/" + name)));
`;

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
