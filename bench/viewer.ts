import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { createServer } from "vite";
import { chromiumLaunchOptions } from "../scripts/chromium";
import { count, type Table } from "./Table";
import type { ViewerUsage } from "./viewer/ViewerMinute";
import { inTurn, recordedEvents } from "./workload";

/** Events a second, and for how long: the more there are, the sooner a mean stands. */
const LOADS = [
  { perSecond: 1, seconds: 20 },
  { perSecond: 10, seconds: 5 },
  { perSecond: 100, seconds: 2 },
];
const KNOWN_EVENTS = 100;
/** For the page to be bundled and opened on a machine that has other things to do. */
const PATIENCE_MS = 5 * 60_000;

/** What one open dashboard makes the back end do: the real panels in a real browser, on a sandbox in the page. */
export async function viewer(): Promise<Table[]> {
  const recorded = await recordedEvents();
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, "viewer"),
    plugins: [react()],
    logLevel: "error",
    // By address: a name may lead to another server on this machine.
    server: {
      host: "127.0.0.1",
      fs: { allow: [join(import.meta.dirname, "..")] },
      hmr: false,
      watch: null,
    },
  });
  await server.listen();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const measured: ViewerUsage[] = [];
    for (const { perSecond, seconds } of LOADS) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 2400 } });
      page.setDefaultTimeout(PATIENCE_MS);
      page.on("pageerror", (error) => console.error(error));
      await page.goto(server.resolvedUrls?.local[0] ?? "");
      await page.waitForFunction(() => "measureViewer" in window);
      const events = Array.from({ length: perSecond * seconds }, (_, index) => ({
        ...inTurn(recorded, KNOWN_EVENTS + index),
        eventId: `viewed ${index}`,
      }));
      const load = { known: recorded.slice(0, KNOWN_EVENTS), events, perSecond };
      measured.push(await page.evaluate((load) => window.measureViewer(load), load));
      await page.close();
    }
    return [perMinute(measured), runsByFunction(measured)];
  } finally {
    await browser.close();
    await server.close();
  }
}

const columns = ["", ...LOADS.map(({ perSecond }) => `${perSecond} events/s`)];

const inAMinute = (value: number, load: number) =>
  count(Math.round((value * 60) / (LOADS[load]?.seconds ?? 1)));

function perMinute(measured: readonly ViewerUsage[]): Table {
  const total = (name: "runs" | "documentsRead" | "bytesRead") =>
    measured.map((usage, load) =>
      inAMinute(
        Object.values(usage).reduce((sum, cost) => sum + cost[name], 0),
        load,
      ),
    );
  return {
    title: "What one open dashboard causes in a minute: state cards, stages, alerts, artifacts and the log",
    columns,
    rows: [
      ["function runs", ...total("runs")],
      ["documents read", ...total("documentsRead")],
      ["bytes read", ...total("bytesRead")],
    ],
  };
}

function runsByFunction(measured: readonly ViewerUsage[]): Table {
  const paths = [...new Set(measured.flatMap((usage) => Object.keys(usage)))].sort();
  return {
    title: "Its function runs in a minute",
    columns,
    rows: paths.map((path) => [
      path.split(":")[1] ?? path,
      ...measured.map((usage, load) => inAMinute(usage[path]?.runs ?? 0, load)),
    ]),
  };
}
