import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { chromiumLaunchOptions } from "../../scripts/chromium";
import { type HostName, type RunningHost, startHost } from "./installHost";

declare global {
  interface Window {
    /** What a host lets a driver do and see: `hosts/app/src/backEnd.ts`. */
    driver: {
      receive: (fails?: boolean) => Promise<void>;
      disconnect: () => void;
      connect: () => void;
      subscribed: () => string[];
      runs: (module: string) => number;
    };
  }
}

/** The tests of one host: what its users, and the team that embeds the library, rely on. */
export function driveHost(name: HostName): void {
  let browser: Browser;
  let host: RunningHost;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunchOptions());
    host = await startHost(name, inject("archive"));
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    said = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    await open();
  });
  afterEach(async () => {
    await page.close();
    // Among what a page would say: rendering that differs from the server's, unsafe effects, lost keys, what its content
    // security policy refused.
    expect(said).toEqual([]);
  });

  const open = async (address = "") => {
    await page.goto(`${host.url}/${address}`);
    await page.waitForFunction(() => "driver" in window);
  };
  const button = (label: string) => page.getByRole("button", { name: label, exact: true });
  const receive = (fails = false) => page.evaluate((fails) => window.driver.receive(fails), fails);
  const subscribed = () => page.evaluate(() => window.driver.subscribed());
  const cards = () => page.getByRole("region", { name: /^Status/ });
  const log = (index: number) => page.getByRole("region", { name: "Events" }).nth(index);

  test("staff see what happens, with the host's own names", async () => {
    await button("Sign in as Ada").click();
    await receive();
    await receive(true);
    await cards().getByText("Received").waitFor();
    await expect.poll(() => cards().innerText()).toMatch(/Received\s+2\b/);
    await log(0).getByText("Transcription failed").waitFor();
    await log(0).getByText("Under 12").first().waitFor();
    expect(await log(1).getByText("Transcription started").count()).toBe(2);
  });

  test("for anybody else nothing is asked", async () => {
    expect(await subscribed()).toEqual([]);
    await button("Sign in as Ben").click();
    await cards().getByText(/staff/).waitFor();
    await receive();
    expect(await subscribed()).toEqual([]);
    expect(await page.evaluate(() => window.driver.runs("models/voicePipelineMetrics:get"))).toBe(0);
  });

  test("the host's look stays in the host, ours in the panels", async () => {
    await button("Sign in as Ada").click();
    await receive();
    await log(0).getByRole("row").nth(1).waitFor();
    const look = (element: Element) => {
      const { fontFamily, fontSize, textTransform, letterSpacing, backgroundColor } =
        getComputedStyle(element);
      return { fontFamily, fontSize, textTransform, letterSpacing, backgroundColor };
    };
    expect(await page.getByRole("heading", { name: "Voice notes" }).evaluate(look)).toMatchObject({
      fontFamily: "Georgia, serif",
      fontSize: "30px",
      textTransform: "uppercase",
      letterSpacing: "1px",
    });
    expect(await button("Sign in as Ben").evaluate(look)).toMatchObject({
      fontSize: "22px",
      backgroundColor: "rgb(255, 215, 0)",
    });
    expect(await log(0).getByRole("heading").evaluate(look)).toMatchObject({
      fontFamily: expect.not.stringContaining("Georgia") as string,
      fontSize: "13px",
      textTransform: "none",
    });
    const pause = await log(0).getByRole("button", { name: "Pause" }).evaluate(look);
    expect(pause).toMatchObject({ textTransform: "none", letterSpacing: "normal" });
    expect(pause.backgroundColor).not.toBe("rgb(255, 215, 0)");
  });

  test("two of a kind on one page share no id, and each has its own keys", async () => {
    await button("Sign in as Ada").click();
    await receive(true);
    await log(1).getByText("Transcription failed").waitFor();
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    await log(1).getByRole("gridcell").first().click();
    await page.keyboard.press("ArrowDown");
    const isIn = (index: number) => log(index).evaluate((panel) => panel.contains(document.activeElement));
    expect([await isIn(0), await isIn(1)]).toEqual([false, true]);
  });

  test("popups open, drawn and placed", async () => {
    await button("Sign in as Ada").click();
    await receive();
    await log(0).getByRole("row").nth(1).waitFor();
    for (const [trigger, role] of [
      [log(0).getByRole("button", { name: "Columns" }), "menu"],
      [page.getByRole("button", { name: /Last 24 hours/ }).first(), "dialog"],
    ] as const) {
      await trigger.click();
      const [popup, below] = [page.getByRole(role), await trigger.boundingBox()];
      await popup.waitFor();
      const box = await popup.boundingBox();
      expect(Math.abs((box?.x ?? 0) - (below?.x ?? 0))).toBeLessThan(box?.width ?? 0);
      expect(box?.y).toBeGreaterThan(below?.y ?? 0);
      await page.keyboard.press("Escape");
      await popup.waitFor({ state: "hidden" });
    }
  });

  test("what is loaded is saved as files", async () => {
    await button("Sign in as Ada").click();
    await receive(true);
    await log(0).getByText("Transcription failed").waitFor();
    const saved = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        log(0).getByText(format, { exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    };
    const csv = await saved("CSV");
    expect(csv.name).toBe("events.csv");
    const { data } = Papa.parse<Record<string, string>>(csv.text.trim(), { header: true });
    expect(data.map(({ eventType }) => eventType).sort()).toEqual([
      "artifact_received",
      "transcription_failed",
      "transcription_started",
    ]);
    expect(data.find(({ eventType }) => eventType === "transcription_failed")).toMatchObject({
      organizationName: "Under 12",
      errorMessage: "<b>Not</b> a recording",
    });
    const ndjson = await saved("NDJSON");
    expect(ndjson.name).toBe("events.ndjson");
    const lines = ndjson.text.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject(
      data.map(({ eventId }) => ({ eventId })),
    );
  });

  test("range and filters are the host's, in its address", async () => {
    await open("?range=7d&errors=only");
    await button("Sign in as Ada").click();
    await receive(true);
    await log(1).getByText("Transcription failed").waitFor();
    await expect.poll(() => log(1).getByText("Transcription started").count()).toBe(0);
    expect(await log(0).getByText("Transcription started").count()).toBe(1);
    await page.getByRole("button", { name: /Last 7 days/ }).waitFor();
    const narrow = log(1).getByRole("button", { name: /^Filters/ });
    if (await narrow.isVisible()) await narrow.click();
    await log(1).getByRole("button", { name: "Errors only" }).click();
    await expect.poll(() => page.url()).not.toContain("errors");
    expect(page.url()).toContain("range=7d");
    await page.goBack();
    await expect.poll(() => log(1).getByText("Transcription started").count()).toBe(0);
  });

  test("a lost connection is told, and healed", async () => {
    await button("Sign in as Ada").click();
    await receive();
    await expect.poll(() => cards().innerText()).toMatch(/Received\s+1\b/);
    await page.evaluate(() => window.driver.disconnect());
    await cards()
      .getByText(/offline|reconnect/i)
      .first()
      .waitFor();
    await page.evaluate(() => window.driver.connect());
    await receive();
    await expect.poll(() => cards().innerText()).toMatch(/Received\s+2\b/);
    said = said.filter((text) => !/WebSocket/i.test(text)); // what Convex's client says of a lost connection
  });

  test("is served under a policy that lets nothing of the library's pass", async () => {
    const answer = await page.request.get(host.url);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-(eval|hashes)|(script-src|style-src) [^;]*'unsafe-inline'/);
    // It is heard when something breaks it.
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "")).catch(() => undefined);
    await expect.poll(() => said.splice(0).join()).toMatch(/TrustedHTML/);
  });

  test("what is taken off the page leaves nothing running", async () => {
    await button("Sign in as Ada").click();
    await receive();
    await expect.poll(async () => (await subscribed()).length).toBeGreaterThan(0);
    await button("Hide monitoring").click();
    await expect.poll(subscribed).toEqual([]);
    const runs = () => page.evaluate(() => window.driver.runs("models/voicePipelineMetrics:get"));
    const before = await runs();
    await receive();
    expect(await runs()).toBe(before);
  });
}
