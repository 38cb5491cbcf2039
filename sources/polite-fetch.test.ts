import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { politeFetch } from "./polite-fetch.ts";
import { Site } from "./testing/site.ts";

let site: Site;
beforeEach(async () => {
  site = await Site.open();
  for (const path of ["/news/1", "/news/2", "/private/1", "/rss"]) site.pages[path] = { body: path };
});
afterEach(() => site.close());

const robots = (...lines: string[]): void => {
  site.pages["/robots.txt"] = { type: "text/plain", body: lines.join("\n") };
};
const reasonOf = (fetched: { readonly kind: string; readonly reason?: string }): string | undefined =>
  fetched.kind === "problem" ? fetched.reason : undefined;

describe("politeFetch", () => {
  it("asks for robots.txt once, and for no page that it closes", async () => {
    robots("User-agent: *", "Disallow: /private/");
    const fetch = politeFetch(0);
    expect(await fetch(`${site.address}/news/1`)).toMatchObject({ kind: "page" });
    expect(reasonOf(await fetch(`${site.address}/private/1`))).toMatch(/^Its robots\.txt asks programs not to fetch/);
    expect(await fetch(`${site.address}/news/2`)).toMatchObject({ kind: "page" });
    expect(site.asked()).toEqual(["/robots.txt", "/news/1", "/news/2"]);
  });

  it.each([
    [
      "what is said to us over what is said to all",
      ["User-agent: *", "Disallow: /", "", "User-agent: Interception-Ledger", "Disallow:"],
      true,
    ],
    ["what is said to us alone", ["User-agent: interception-ledger", "Disallow: /news"], false],
    ["nothing that is said to others", ["User-agent: otherbot", "Disallow: /"], true],
    ["the longer of two rules", ["User-agent: *", "Disallow: /", "Allow: /news/"], true],
    ["wildcards", ["User-agent: *", "Disallow: /*/1$"], false],
    ["nothing in a page that is no robots.txt", ["<html><body>Welcome</body></html>"], true],
  ])("keeps %s", async (_what, lines, isOpen) => {
    robots(...lines);
    expect((await politeFetch(0)(`${site.address}/news/1`)).kind).toBe(isOpen ? "page" : "problem");
  });

  it.each([404, 403])("reads all where robots.txt is a %d", async (status) => {
    site.pages["/robots.txt"] = { status };
    expect(await politeFetch(0)(`${site.address}/news/1`)).toMatchObject({ kind: "page" });
  });

  it.each([503, 429])("reads no page where robots.txt is a %d, and says so", async (status) => {
    site.pages["/robots.txt"] = { status };
    const fetch = politeFetch(0);
    expect(reasonOf(await fetch(`${site.address}/news/1`))).toMatch(
      `robots.txt could not be read, so no page is fetched`,
    );
    expect(reasonOf(await fetch(`${site.address}/news/2`))).toMatch(String(status));
    expect(site.asked()).toEqual(["/robots.txt"]);
  });

  it("reads a feed without asking: it is made for programs", async () => {
    robots("User-agent: *", "Disallow: /");
    expect(await politeFetch(0)(`${site.address}/rss`, {}, true)).toMatchObject({ kind: "page" });
    expect(site.asked()).toEqual(["/rss"]);
  });

  it("pauses between two requests to one host, as long as the host asks for", async () => {
    robots("User-agent: *", "Crawl-delay: 0.2");
    const fetch = politeFetch(20);
    const times: number[] = [];
    for (const path of ["/news/1", "/news/2"]) {
      await fetch(`${site.address}${path}`);
      times.push(performance.now());
    }
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(199);
  });

  it("leaves a host alone once it asks for that", async () => {
    site.pages["/news/1"] = { status: 429, headers: { "retry-after": "60" } };
    const fetch = politeFetch(0);
    await fetch(`${site.address}/news/1`);
    const again = await fetch(`${site.address}/news/2`);
    expect(again).toMatchObject({ kind: "problem", retryAfter: 60 });
    expect(reasonOf(again)).toMatch(/left alone for another 60 s/);
    expect(site.asked()).toEqual(["/robots.txt", "/news/1"]);
  });
});
