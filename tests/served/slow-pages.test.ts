import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startServer } from "./server.ts";

let slow: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  slow = await startServer(inject("databasePath"), { LEDGER_QUERY_MS: "0.001" });
});
afterAll(() => slow.stop());

const PAGES = ["/", "/embed", "/attacks", "/weapons/drone", "/claimants/ukrainian-air-force", "/method/reproductions"];

describe("where no query ends in time", () => {
  test.each(PAGES)("%s says so in words, with its filters kept, and when to come again", async (path) => {
    for (const [lang, heading] of [
      ["en", "The figures did not load"],
      ["uk", "Дані не завантажилися"],
    ]) {
      const reply = await fetch(`${slow.baseUrl}${path}?lang=${lang}`);
      const html = await reply.text();
      expect([reply.status, reply.headers.get("retry-after")]).toEqual([503, "10"]);
      expect(html).toContain(`<h1>${heading}</h1>`);
      expect(html, "an empty address leads to the same filters").toContain('href=""');
      expect(html).not.toMatch(/LedgerError|too_slow/);
    }
  });

  test("a page that needs no slow query is as it was, and a file says what is wrong in its own way", async () => {
    expect((await fetch(`${slow.baseUrl}/method`)).status).toBe(200);
    const feed = await fetch(`${slow.baseUrl}/feed.xml`);
    expect([feed.status, feed.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  });
});

test("a page without a limit that is made for a request goes by its own address and no other", async () => {
  const site = inject("baseUrl");
  const moved = await fetch(`${site}/attacks/?q=kyiv`, { redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([308, "/attacks?q=kyiv"]);
  const asked = await fetch(`${site}/data/api/ask?path=/rates`, { redirect: "manual" });
  expect([asked.status, asked.headers.get("location")]).toEqual([303, "/api/v1/rates"]);
  const own = await fetch(`${site}/attacks`, { headers: { "x-own-request": "guessed" } });
  expect([own.status, own.headers.get("vary")]).toEqual([200, "Accept-Encoding"]);
});
