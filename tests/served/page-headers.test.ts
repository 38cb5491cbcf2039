import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const baseUrl = inject("baseUrl");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Kept pages, pages made for a request, one with a form that runs scripts, and one that there is not. */
const PATHS = ["/", "/embed", "/attacks/RU-2024-11-22", "/data/api", "/no-such-page"];

describe("the policy that a page is sent with", () => {
  test.each(PATHS)("lets %s run as it was made, and nothing that is put into it", async (path) => {
    const reply = await fetch(baseUrl + path, { headers: { Accept: "text/html" } });
    const policy = reply.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'self'; script-src 'self' '(?:nonce|sha256)-/);
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|\*|https?:)/);
    expect(policy).toContain(path.startsWith("/embed") ? "frame-ancestors *" : "frame-ancestors 'self'");
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
    expect(reply.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");

    const refused: string[] = [];
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      page.on("console", (message) => {
        if (/content security policy/i.test(message.text())) refused.push(message.text());
      });
      await page.goto(baseUrl + path, { waitUntil: "networkidle" });
      expect(refused, path).toEqual([]);
      await expect
        .poll(() => page.locator("html").getAttribute("class"), { message: "its own early script ran" })
        .toContain("js");
      const ran = await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.foreign = true";
        document.body.append(script);
        const image = document.createElement("div");
        image.setAttribute("onclick", "window.foreign = true");
        document.body.append(image);
        image.click();
        return "foreign" in window;
      });
      expect(ran).toBe(false);
      expect(refused.length).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  });

  test("has another nonce for each request, whatever policy the request brings", async () => {
    const nonceOf = async () => {
      const reply = await fetch(`${baseUrl}/attacks`, {
        headers: { "Content-Security-Policy": "script-src 'nonce-mine'" },
      });
      const nonce = /'nonce-([^']+)'/.exec(reply.headers.get("content-security-policy") ?? "")?.[1];
      const html = await reply.text();
      expect(html).not.toContain('nonce="mine"');
      expect(html).toContain(`nonce="${nonce}"`);
      return nonce;
    };
    expect(await nonceOf()).not.toBe(await nonceOf());
  });
});

test("a kept page is the same in each encoding, with one validator, and says what it depends on", async () => {
  const plain = await fetch(baseUrl, { headers: { "Accept-Encoding": "identity" } });
  const html = await plain.text();
  for (const encoding of ["gzip", "br"]) {
    const reply = await fetch(baseUrl, { headers: { "Accept-Encoding": encoding } });
    expect(reply.headers.get("content-encoding")).toBe(encoding);
    expect(Number(reply.headers.get("content-length"))).toBeLessThan(html.length / 4);
    expect(await reply.text()).toBe(html);
    expect(reply.headers.get("etag")).toBe(plain.headers.get("etag"));
    expect(reply.headers.get("vary")).toContain("Accept-Encoding");
    const again = await fetch(baseUrl, {
      headers: { "Accept-Encoding": encoding, "If-None-Match": reply.headers.get("etag") ?? "" },
    });
    expect([again.status, again.headers.get("vary"), await again.text()]).toEqual([304, "Accept-Encoding", ""]);
  }
  const head = await fetch(baseUrl, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
  expect(Number(head.headers.get("content-length"))).toBe(Buffer.byteLength(html));
  expect([plain.headers.get("content-encoding"), plain.headers.get("vary")]).toEqual([null, "Accept-Encoding"]);
  expect((await fetch(baseUrl, { method: "POST" })).status).toBe(405);
});
