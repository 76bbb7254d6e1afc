import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { chromiumLaunchOptions } from "../scripts/chromium";

const STORYBOOK = "storybook-static";
/** A busy machine takes long to make 100,000 rows. */
const PATIENCE_MS = 180_000;

/** Does something with stories as they are built, each in a page of its own. */
export async function withStories<Result>(
  use: (open: (story: string) => Promise<Page>) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(STORYBOOK))
    throw new Error("There is no built Storybook: run `npm run storybook:build` first.");
  const server = await preview({
    configFile: false,
    root: ".",
    build: { outDir: STORYBOOK },
    preview: { port: 0 },
  });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    return await use(async (story) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${server.resolvedUrls?.local[0] ?? ""}iframe.html?id=${story}&viewMode=story`);
      return page;
    });
  } finally {
    await browser.close();
    await server.close();
  }
}
