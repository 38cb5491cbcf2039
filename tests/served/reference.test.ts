import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const address = `${inject("baseUrl")}/data/api`;
const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("the API reference", () => {
  test("asks the API and shows the reply in its place, from no other host, and is accessible", async () => {
    const page = await browser.newPage();
    const hosts = new Set<string>();
    const faults: string[] = [];
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(address, { waitUntil: "networkidle" });
    await page.locator("#claims > summary").click();
    await page.locator("#claims-weapon").fill("drone");
    await page.locator("#claims-limit").fill("1");
    await page.locator("#claims form button").click();
    const reply = page.locator("#claims .reply");
    await reply.waitFor();
    expect(await reply.textContent()).toMatch(/^200 .*\/api\/v1\/claims\?weapon=drone&limit=1/);
    await page.locator("#extract > summary").click();
    await page.locator("#extract form button").click();
    await page.locator("#extract .reply").waitFor();
    await expect.poll(() => page.locator("#extract .reply").textContent()).toContain('"value": 114');
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>("axe.run()");
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("reads and asks without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator("#attacks > summary").click();
    await page.locator("#attacks-limit").fill("1");
    await page.locator("#attacks form button").click();
    await expect.poll(() => page.url()).toBe(`${inject("baseUrl")}/api/v1/attacks?limit=1`);
    await context.close();
  });
});

describe("pages of the contract", () => {
  test("the page that a deprecation names is there", async () => {
    const reply = await fetch(`${inject("baseUrl")}/data/deprecations`);
    expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining("The promise")]);
  });
});

describe("compression over HTTP", () => {
  test.each(["gzip", "br"])("in %s is said and has the same bytes inside, whole and streamed", async (encoding) => {
    for (const path of ["/api/v1/claims", "/api/v1/claims.csv", "/api/v1/claims.ndjson"]) {
      const asked = (accepted: string) => fetch(inject("baseUrl") + path, { headers: { "Accept-Encoding": accepted } });
      const [packed, plain] = await Promise.all([asked(encoding), asked("identity")]);
      expect([packed.headers.get("content-encoding"), plain.headers.get("content-encoding")]).toEqual([encoding, null]);
      // fetch unpacks what it reads.
      expect(Buffer.from(await packed.arrayBuffer()).equals(Buffer.from(await plain.arrayBuffer())), path).toBe(true);
    }
  });
});
