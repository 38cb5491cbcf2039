import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A third of what the eye takes for stillness; a line that wraps anew at the top of a page makes ten times as much. */
const STILL = 0.03;

test.each([
  "/",
  "/?lang=uk",
  "/attacks?lang=uk",
])("on a slow machine behind a slow line nothing of %s moves when its fonts and scripts come", async (path) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const devices = await context.newCDPSession(page);
    await devices.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await devices.send("Network.enable");
    await devices.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(inject("baseUrl") + path, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(4);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(STILL);
  } finally {
    await context.close();
  }
});

test("a page names the fonts of its own language to be fetched at once", async () => {
  const named = async (path: string) => {
    const link = (await fetch(inject("baseUrl") + path)).headers.get("link") ?? "";
    return [...link.matchAll(/<([^>]+)>; rel=preload; as="font"/g)].map(([, address]) => `${address}`);
  };
  for (const path of ["/", "/attacks"]) {
    const [english, ukrainian] = [await named(path), await named(`${path}?lang=uk`)];
    expect(english.filter((address) => /cyrillic/.test(address))).toEqual([]);
    const more = ukrainian.filter((address) => !english.includes(address));
    expect(more.map((address) => /source_(\w+?)_\d_cyrillic/.exec(address)?.[1]).sort()).toEqual(["sans", "serif"]);
    for (const address of more) expect((await fetch(inject("baseUrl") + address)).status).toBe(200);
  }
});
