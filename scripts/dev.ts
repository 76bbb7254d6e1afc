import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createServer, type Plugin } from "vite";
import { parseTrace } from "../replay/parseTrace";

/** `npm run dev -- --replay FILE`: the demo, driven by a recorded trace if one is named. */
const { values } = parseArgs({
  options: {
    replay: { type: "string" },
    host: { type: "boolean", default: false },
    port: { type: "string", default: "5173" },
  },
});

const server = await createServer({
  configFile: "vite.config.ts",
  server: { host: values.host, port: Number(values.port), open: hasDesktop() },
  plugins: values.replay === undefined ? [] : [serveTrace(readTrace(values.replay))],
});
await server.listen();
server.printUrls();

/** Reads the trace before anything starts, so that a bad file is told here and not by a page that stays empty. */
function readTrace(path: string): string {
  try {
    const csv = readFileSync(path, "utf8");
    const { length } = parseTrace(csv);
    console.log(`Replaying ${length} requests of ${path}`);
    return csv;
  } catch (error) {
    console.error(`Cannot replay ${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

function serveTrace(csv: string): Plugin {
  return {
    name: "serve-trace",
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: "replay", content: "/replay.csv" } }],
    configureServer: ({ middlewares }) => {
      middlewares.use("/replay.csv", (_request, response) => {
        response.setHeader("content-type", "text/csv; charset=utf-8").end(csv);
      });
    },
  };
}

function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI !== undefined || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}
