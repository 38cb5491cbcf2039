import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Document } from "../domain/report.ts";
import { type Fetch, fetchPage } from "./fetch.ts";
import type { SourceProblem } from "./problem.ts";
import { articlePage, channelPage, type PreviewPost, rss } from "./testing/pages.ts";
import { Site } from "./testing/site.ts";
import type { Visit } from "./visit.ts";
import { visitSource } from "./visit-source.ts";
import type { WatchedSource } from "./watched.ts";

let site: Site;
beforeEach(async () => {
  site = await Site.open();
});
afterEach(() => site.close());

const NOW = new Date("2024-11-22T12:00:00Z");

function source(rest: Pick<WatchedSource, "kind"> & Partial<WatchedSource>, path: string): WatchedSource {
  return {
    name: "a-source",
    url: `${site.address}${path}`,
    publisher: "A Publisher",
    zone: "Europe/Kyiv",
    read: "article",
    ...rest,
  };
}

interface Visited {
  readonly documents: Document[];
  readonly problems: SourceProblem[];
  readonly visit: Visit;
}

async function visit(watched: WatchedSource, last: Visit = {}): Promise<Visited> {
  const fetch: Fetch = (url, validators) => fetchPage(url, validators);
  const around = { fetch, now: NOW, isOfInterest: (text: string) => /drone/i.test(text) };
  const steps = visitSource(watched, last, around);
  const documents: Document[] = [];
  const problems: SourceProblem[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done) return { documents, problems, visit: step.value };
    if ("document" in step.value) documents.push(step.value.document);
    else problems.push(step.value.problem);
  }
}

const post = (number: number, time: string, text = `Drones: ${number}`): PreviewPost => ({ number, time, text });

describe("a Telegram channel", () => {
  const channel = () => source({ kind: "telegram", language: "uk" }, "/s/air");

  it("gives each post with its own text and time, and no number that is not of the text", async () => {
    site.pages["/s/air"] = {
      body: channelPage("air", [
        {
          number: 3,
          time: "2024-11-21T22:30:00+00:00",
          text: '<b>Шість</b> дронів.<br/><br/><i class="emoji"><b>🛵</b></i> П’ять збито.',
        },
        { number: 4, time: "2024-11-22T06:00:00+00:00" },
        { number: 5, time: "2024-11-22T07:00:00+00:00", text: "Уточнено.", replyTo: "Шість дронів." },
        { number: 6, time: "2024-11-22T08:00:00+00:00", text: "Два дрони.", forwardedFrom: "Another Channel" },
      ]),
    };
    const { documents, problems, visit: left } = await visit(channel());
    expect(problems).toEqual([]);
    expect(documents).toEqual([
      {
        name: "https://t.me/air/3",
        url: "https://t.me/air/3",
        text: "Шість дронів.\n🛵 П’ять збито.",
        title: null,
        publisher: "A Publisher",
        published: "2024-11-22",
        language: "uk",
      },
      expect.objectContaining({ url: "https://t.me/air/5", text: "Уточнено.", publisher: "A Publisher" }),
      expect.objectContaining({ url: "https://t.me/air/6", publisher: "Another Channel" }),
    ]);
    expect(left).toEqual({ newest: 6 });
  });

  it("reads back over a day at first, and then to what it knows and what may have been edited", async () => {
    site.pages["/s/air"] = {
      body: channelPage("air", [post(30, "2024-11-22T08:00:00Z"), post(31, "2024-11-22T09:00:00Z")], 30),
    };
    site.pages["/s/air?before=30"] = {
      body: channelPage("air", [post(20, "2024-11-21T10:00:00Z"), post(21, "2024-11-21T12:00:00Z")], 20),
    };
    site.pages["/s/air?before=20"] = {
      body: channelPage("air", [post(10, "2024-11-20T10:00:00Z"), post(11, "2024-11-20T12:00:00Z")], 10),
    };
    site.pages["/s/air?before=10"] = { body: channelPage("air", [post(1, "2024-11-18T10:00:00Z")]) };
    const first = await visit(channel());
    expect(first.documents.map(({ url }) => url?.split("/").at(-1))).toEqual(["10", "11", "20", "21", "30", "31"]);
    expect(site.asked()).toEqual(["/s/air", "/s/air?before=30", "/s/air?before=20"]);

    const long = await visit(channel(), { newest: 9 });
    expect(long.documents).toHaveLength(6);
    const longer = await visit(channel(), { newest: 1 });
    expect(longer.documents).toHaveLength(7);
    expect(longer.visit).toEqual({ newest: 31 });
  });

  it("keeps its place where a page before could not be read, and says which", async () => {
    site.pages["/s/air"] = {
      body: channelPage("air", [post(31, "2024-11-22T09:00:00Z")], 31),
      headers: { etag: '"one"' },
    };
    site.pages["/s/air?before=31"] = { status: 429, headers: { "retry-after": "120" } };
    const { documents, problems, visit: left } = await visit(channel(), { newest: 5 });
    expect(documents).toHaveLength(1);
    expect(problems).toMatchObject([{ name: `${site.address}/s/air?before=31`, reason: expect.stringMatching(/429/) }]);
    expect(left).toEqual({ newest: 5, not_before: "2024-11-22T12:02:00.000Z" });
  });

  it("says which posts lie too far back", async () => {
    for (let number = 100; number > 60; number -= 1) {
      const path = number === 100 ? "/s/air" : `/s/air?before=${number + 1}`;
      site.pages[path] = { body: channelPage("air", [post(number, "2024-11-22T09:00:00Z")], number) };
    }
    const { documents, problems, visit: left } = await visit(channel(), { newest: 70 });
    expect(documents).toHaveLength(12);
    expect(problems[0]?.reason).toBe("Posts 71 to 88 were not read: they lie too far back. Visit more often.");
    expect(left).toEqual({ newest: 100 });
  });

  it("says that there is no preview", async () => {
    site.pages["/s/air"] = { status: 302, headers: { location: "/air" } };
    site.pages["/air"] = { body: "<html><body><a>View in Telegram</a></body></html>" };
    const { documents, problems } = await visit(channel());
    expect(documents).toEqual([]);
    expect(problems[0]).toMatchObject({ reason: expect.stringMatching(/shows no post/) });
  });
});

describe("a feed", () => {
  const feed = (rest: Partial<WatchedSource> = {}) => source({ kind: "feed", ...rest }, "/rss");
  const item = {
    title: "Drones over the city",
    link: "/a?utm_source=rss",
    guid: "1",
    pubDate: "Thu, 21 Nov 2024 23:30:00 +0000",
  };

  it("reads the articles of items that are of interest, oldest first, each once", async () => {
    const other = { title: "A concert", link: "/b", guid: "2", pubDate: "rubbish" };
    const older = { title: "Six drones fell", link: "/c", guid: "3" };
    site.pages["/rss"] = { type: "application/rss+xml", body: rss([item, other, older]) };
    site.pages["/a"] = { body: articlePage("Drones over the city", "Nine drones came. ".repeat(20)) };
    site.pages["/c"] = { body: articlePage("Six drones fell", "Six drones fell. ".repeat(20), "2024-11-20T10:00:00Z") };
    const first = await visit(feed());
    expect(first.problems).toEqual([]);
    expect(first.documents).toMatchObject([
      { url: `${site.address}/c`, published: "2024-11-20", publisher: "A Publisher" },
      { url: `${site.address}/a`, published: "2024-11-22", text: expect.stringMatching(/^Nine drones came\./m) },
    ]);
    expect(site.asked()).toEqual(["/rss", "/c", "/a"]);

    const second = await visit(feed(), first.visit);
    expect(second).toEqual({ documents: [], problems: [], visit: first.visit });
    expect(site.asked()).toEqual(["/rss"]);

    site.pages["/rss"] = { type: "application/rss+xml", body: rss([{ ...item, title: "More drones" }, other, older]) };
    const edited = await visit(feed(), first.visit);
    expect(edited.documents).toMatchObject([{ url: `${site.address}/a` }]);
  });

  it("reads an article again that failed, and goes on with the others", async () => {
    site.pages["/rss"] = {
      type: "application/rss+xml",
      headers: { etag: '"x"' },
      body: rss([item, { title: "Drones again", link: "/gone", guid: "2" }]),
    };
    site.pages["/a"] = { body: articlePage("Drones over the city", "Nine drones came.") };
    const first = await visit(feed());
    expect(first.problems).toMatchObject([{ name: `${site.address}/gone`, reason: expect.stringMatching(/404/) }]);
    expect(first.documents).toHaveLength(1);
    site.asked();
    await visit(feed(), first.visit);
    expect(site.asked()).toEqual(["/rss", "/gone"]);
  });

  it("does not follow a link to a host that is not the source's", async () => {
    const away = { title: "Drones", link: "http://localhost:1/inside", guid: "1" };
    site.pages["/rss"] = { type: "application/rss+xml", body: rss([away]) };
    expect((await visit(feed())).problems[0]?.reason).toMatch(/another host/);
    site.pages["/rss"] = { type: "application/rss+xml", body: rss([{ ...away, link: `${site.address}/a` }]) };
    site.pages["/a"] = { body: articlePage("Drones", "Nine drones came.") };
    expect((await visit(feed({ hosts: ["127.0.0.1"] }))).documents).toHaveLength(1);
    expect((await visit(feed({ hosts: ["0.0.1"] }))).documents).toHaveLength(1);
    expect((await visit(feed({ hosts: ["7.0.0.1"] }))).documents).toHaveLength(0);
  });

  it("reads the text of the items themselves where the source says so, in the feed's own charset", async () => {
    const xml = rss(
      [{ title: "A night", guid: "x y", description: "<p>Six drones.</p><p>Five fell &amp; one left.</p>" }],
      "windows-1251",
    );
    const bytes = Buffer.from(xml.replace("A night", "NIGHT"), "latin1");
    const at = bytes.indexOf("NIGHT");
    bytes.set([0xcd, 0xb3, 0xf7, 0x20, 0x31], at);
    site.pages["/rss"] = { type: "application/xml", body: bytes };
    const { documents } = await visit(feed({ read: "item" }));
    expect(documents).toMatchObject([
      {
        url: `${site.address}/rss#x%20y`,
        text: "Ніч 1\nSix drones.\nFive fell & one left.",
        published: null,
      },
    ]);
  });

  it("reads Atom", async () => {
    const entry =
      '<entry><id>tag:x,1</id><title type="html">Drones &lt;b&gt;again&lt;/b&gt;</title><link rel="alternate" href="/n/1"/>' +
      '<updated>2024-11-22T01:00:00Z</updated><content type="html">&lt;p&gt;Two fell.&lt;/p&gt;</content></entry>';
    site.pages["/rss"] = {
      type: "application/atom+xml",
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><updated>2024-11-22T01:00:00Z</updated>${entry}</feed>`,
    };
    const { documents } = await visit(feed({ read: "item" }));
    expect(documents).toMatchObject([
      { url: `${site.address}/n/1`, title: "Drones again", text: "Drones again\nTwo fell.", published: "2024-11-22" },
    ]);
  });

  it.each(["<html></html>", "", "<rss><channel>", "{"])("gives a problem for %j, which is no feed", async (body) => {
    site.pages["/rss"] = { type: "application/xml", body };
    const { problems, visit: left } = await visit(feed(), { items: { a: "b" } });
    expect(problems).toMatchObject([{ name: `a-source (${site.address}/rss)` }]);
    expect(left).toEqual({ items: { a: "b" } });
  });

  it("names items that nothing tells apart", async () => {
    site.pages["/rss"] = { type: "application/xml", body: rss([{ title: "Drones" }]) };
    expect((await visit(feed({ read: "item" }))).problems[0]?.reason).toMatch(/1 of its items/);
  });
});

describe("a page that links articles", () => {
  it("reads what it links and is of interest", async () => {
    site.pages["/news"] = {
      body: '<a href="/news/2#top"><h3>Drones at night</h3></a><a href="/about">About us</a><a href="/news/1">Drones by day</a><a href="mailto:x@example.org">Drones</a><a href="/news/2">Drones at night</a>',
    };
    site.pages["/news/1"] = { body: articlePage("Day", "Two drones came by day.") };
    site.pages["/news/2"] = { body: articlePage("Night", "Three drones came at night.") };
    const list = source({ kind: "list" }, "/news");
    const first = await visit(list);
    expect(first.problems).toEqual([]);
    expect(first.documents.map(({ url }) => url)).toEqual([`${site.address}/news/1`, `${site.address}/news/2`]);
    expect((await visit(list, first.visit)).documents).toEqual([]);
  });
});

describe("every visit", () => {
  const list = () => source({ kind: "list" }, "/news");

  it("asks only for what changed since the last one", async () => {
    site.pages["/news"] = {
      body: '<a href="/about">About us</a>',
      headers: { etag: '"v1"', "last-modified": "Fri, 22 Nov 2024 10:00:00 GMT", "cache-control": "max-age=300" },
    };
    const first = await visit(list());
    expect(first.visit).toMatchObject({
      etag: '"v1"',
      last_modified: "Fri, 22 Nov 2024 10:00:00 GMT",
      not_before: "2024-11-22T12:05:00.000Z",
    });
    expect(await visit(list(), first.visit)).toEqual({ ...first, documents: [] });
    expect(site.requests[1]?.headers).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": "Fri, 22 Nov 2024 10:00:00 GMT",
    });
  });

  it("leaves a server alone for as long as it asks, and forgets nothing", async () => {
    site.pages["/news"] = { status: 503, headers: { "retry-after": "3600" } };
    const { problems, visit: left } = await visit(list(), {
      items: { a: "b" },
      not_before: "2024-11-22T11:00:00.000Z",
    });
    expect(problems[0]).toMatchObject({
      name: `a-source (${site.address}/news)`,
      reason: expect.stringMatching(/503/),
    });
    expect(left).toEqual({ items: { a: "b" }, not_before: "2024-11-22T13:00:00.000Z" });
  });

  it.each([
    [{ status: 302, headers: { location: "/news" } }, /redirects more than 5 times/],
    [{ status: 301, headers: { location: "file:///etc/hostname" } }, /redirects to file:/],
    [{ body: "a".repeat(5_000_001) }, /more than 5 MB/],
    [{ body: "<div>".repeat(5_000) }, /links nothing/],
  ])("names what it can't read (%#)", async (answer, reason) => {
    site.pages["/news"] = answer;
    const { documents, problems } = await visit(list());
    expect(documents).toEqual([]);
    expect(problems[0]?.reason).toMatch(reason);
  });
});
