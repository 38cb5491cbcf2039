import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { MAX_BYTES } from "./problem.ts";
import { readWebPage } from "./web-page.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/report`;
}

const serveHtml = (html: string | Uint8Array, type = "text/html; charset=utf-8"): Promise<string> =>
  serve((_request, response) => response.writeHead(200, { "content-type": type }).end(html));

const sentence = "The air force counted twelve drones over the region that night and said that nine of them fell. ";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("readWebPage", () => {
  it("takes the article without menu and script, a line for each block, and what the page says of itself", async () => {
    const url = await serveHtml(
      page(
        '<title>A night | A Paper</title><meta property="og:site_name" content="A Paper"><meta property="article:published_time" content="2024-11-22T23:30:00+02:00"><script>let a = 99;</script>',
        `<nav><a href="/">Home 7</a></nav><article><h1>A night</h1><p>${sentence.repeat(4)}</p><p>Losses:</p><ul><li>first line ${sentence}</li><li>second line ${sentence}</li></ul></article><footer>© 2024</footer>`,
      ),
    );
    const result = await readWebPage(url);
    expect(result).toMatchObject({
      document: { name: url, url, publisher: "A Paper", published: "2024-11-22", language: "en" },
    });
    const text = "document" in result ? result.document.text : "";
    expect(text).toContain("nine of them fell.\nLosses:\nfirst line The air force");
    expect(text).toMatch(/\nsecond line/);
    expect(text).not.toMatch(/99|Home/);
  });

  it("reads a short page, too", async () => {
    const result = await readWebPage(
      await serveHtml(page("<title>T</title>", "<div>Six drones.</div><div>None fell.</div>")),
    );
    expect(result).toMatchObject({
      document: { text: "Six drones.\nNone fell.", publisher: "127.0.0.1", published: null },
    });
  });

  it("decodes by the header's charset, else by the page's", async () => {
    const body = Uint8Array.of(0xd8, 0xb3, 0xf1, 0xf2, 0xfc);
    const html = (head: string) =>
      Buffer.concat([Buffer.from(page(head, "<p>X</p>").split("X")[0] ?? ""), body, Buffer.from("</p></body></html>")]);
    const byHeader = await readWebPage(await serveHtml(html(""), "text/html; charset=windows-1251"));
    expect(byHeader).toMatchObject({ document: { text: "Шість" } });
    server?.close();
    const byPage = await readWebPage(await serveHtml(html('<meta charset="windows-1251">'), "text/html"));
    expect(byPage).toMatchObject({ document: { text: "Шість" } });
  });

  it.each([
    ["application/pdf", "%PDF", /holds application\/pdf; a web page/],
    ["text/html", "<html><body><script>draw()</script></body></html>", /no text/],
    ["text/html", `<p>${"a".repeat(MAX_BYTES)}</p>`, /more than 5 MB/],
  ])("refuses %s that is no readable page", async (type, content, reason) => {
    const url = await serveHtml(content, type);
    const result = await readWebPage(url);
    expect("problem" in result && result.problem.name).toBe(url);
    expect("problem" in result && result.problem.reason).toMatch(reason);
  });

  it("says what the server answered", async () => {
    const result = await readWebPage(await serve((_request, response) => response.writeHead(404).end()));
    expect("problem" in result && result.problem.reason).toMatch(/404 Not Found/);
  });

  it("does not wait for ever", async () => {
    const result = await readWebPage(await serve(() => {}), 100);
    expect("problem" in result && result.problem.reason).toBe("No answer within 0.1 s; try again later.");
  });

  it("says that nobody answers", async () => {
    const url = await serve(() => {});
    await new Promise((closed) => server?.close(closed));
    const result = await readWebPage(url);
    expect("problem" in result && result.problem.reason).toMatch(/could not be fetched: .*ECONNREFUSED/);
  });

  it("gives a problem for a page nested without end", async () => {
    const result = await readWebPage(await serveHtml(`${"<div>".repeat(5_000)}Six drones.`));
    expect("problem" in result && result.problem.reason).toMatch(/nested too deeply/);
  });
});
