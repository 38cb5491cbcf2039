import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openReader } from "../db/open.ts";
import { allClaims, allReports } from "../db/read/all-rows.ts";
import { EVERY_CLAIM } from "../domain/filters.ts";
import { politeFetch } from "../sources/polite-fetch.ts";
import { articlePage, channelPage, type FeedItem, type PreviewPost, rss } from "../sources/testing/pages.ts";
import { Site } from "../sources/testing/site.ts";
import { parseWatchedSources } from "../sources/watched.ts";
import { collect } from "./collect.ts";
import { type Run, Workplace } from "./testing/command.ts";

let place: Workplace;
let site: Site;
beforeEach(async () => {
  place = new Workplace();
  site = await Site.open();
});
afterEach(() => {
  site.close();
  place.remove();
});

/** Visits the channel and the feed once; the summary. */
async function visit(...names: string[]): Promise<string> {
  const { sources } = parseWatchedSources(readFileSync(listOfSources(), "utf8"), "");
  const wanted = sources.filter(({ name }) => names.length === 0 || names.includes(name));
  const { summary, hasProblems } = await collect(wanted, politeFetch(0));
  expect(hasProblems).toBe(false);
  return summary;
}

const run = (...args: string[]): Promise<Run> =>
  place.run(["collect", "--pause", "0", "--sources", listOfSources(), ...args]);

function listOfSources(): string {
  return place.write(
    "sources.yaml",
    `- { name: channel, kind: telegram, url: "${site.address}/s/air", publisher: Ukrainian Air Force, zone: Europe/Kyiv }
- { name: paper, kind: feed, url: "${site.address}/rss", publisher: A Paper, language: en }
`,
  );
}

const night = (launched: number, shotDown: number): string =>
  `Our air force shot down ${shotDown} of ${launched} drones that Russia launched overnight.`;
const post = (number: number, text: string): PreviewPost => ({ number, time: "2024-11-22T06:00:00+00:00", text });

function publish(posts: readonly PreviewPost[], items: readonly FeedItem[]): void {
  site.pages["/s/air"] = { body: channelPage("air", posts) };
  site.pages["/rss"] = { type: "application/rss+xml", headers: { etag: `"${items.length}"` }, body: rss(items) };
}

const item: FeedItem = {
  title: "Drones over the city",
  link: "/a",
  guid: "1",
  pubDate: "Sat, 23 Nov 2024 07:00:00 GMT",
};
const article = articlePage(
  "Drones over the city",
  "The Ukrainian Air Force said that it shot down 7 of 9 drones that Russia launched on the night of November 23.",
);

/** What the ledger holds: each report's address with launched and intercepted of its claims. */
function contents(): Record<string, (number | null | undefined)[][]> {
  const db = openReader(place.database);
  try {
    const claims = [...allClaims(db, EVERY_CLAIM).rows].flat();
    const reports = [...allReports(db, { ...EVERY_CLAIM, sort: "published" }).rows].flat();
    return Object.fromEntries(
      reports.map(({ id, url }) => [
        url?.replace(site.address, "") ?? "",
        claims
          .filter((claim) => claim.report_id === id)
          .map(({ counts }) => [counts.launched?.value, counts.intercepted?.value]),
      ]),
    );
  } finally {
    db.$client.close();
  }
}

describe("collect", () => {
  beforeEach(() => {
    process.env.LEDGER_DB = place.database;
  });

  it("appends what its sources state; the same again changes nothing", async () => {
    publish([post(1, "Air raid alert. 3 groups of drones heading west."), post(2, night(31, 20))], [item]);
    site.pages["/a"] = { body: article };
    expect(await visit()).toMatch(
      /^2 sources visited; 2 reports with 2 claims read, 0 could not be read; 2 reports new, 0 changed, .* release 2 of /,
    );
    const before = contents();
    expect(before).toEqual({ "https://t.me/air/2": [[31, 20]], "/a": [[9, 7]] });
    site.requests.length = 0;
    expect(await visit()).toMatch(/; nothing new for /);
    expect(contents()).toEqual(before);
    expect(site.requests.map(({ path, headers }) => [path, headers["if-none-match"]])).toEqual([
      ["/robots.txt", undefined],
      ["/s/air", undefined],
      ["/rss", '"1"'],
    ]);
  });

  it("makes a revision of an edited post, and withdraws what it no longer states", async () => {
    publish([post(2, night(31, 20)), post(3, night(5, 5))], []);
    await visit("channel");
    publish([post(2, night(31, 22)), post(3, "This report was removed."), post(4, "All clear.")], []);
    expect(await visit("channel")).toMatch(
      /^1 source visited; .* 0 reports new, 2 changed, .* 0 claims added, 1 revised, 1 withdrawn/,
    );
    expect(contents()).toEqual({ "https://t.me/air/2": [[31, 22]], "https://t.me/air/3": [] });
  });

  it("reads everything again for a ledger that is not the one that it visited for", async () => {
    publish([post(2, night(31, 20))], [item]);
    site.pages["/a"] = { body: article };
    await visit();
    const before = contents();
    for (const end of ["", "-wal", "-shm"]) rmSync(place.database + end, { force: true });
    expect(await visit()).toMatch(/; 2 reports new/);
    expect(contents()).toEqual(before);
  });

  it("does not lose an article where the notes of the last visit are damaged", async () => {
    publish([post(2, night(31, 20))], [item]);
    site.pages["/a"] = { body: article };
    await visit();
    place.write("data/ledger.db.visits.json", "{");
    expect(await visit()).toMatch(/; nothing new for /);
    const visited = ["/robots.txt", "/s/air", "/rss", "/a"];
    expect(site.asked()).toEqual([...visited, ...visited]);
    expect(JSON.parse(readFileSync(`${place.database}.visits.json`, "utf8")).visits).toMatchObject({
      [`${site.address}/s/air`]: { newest: 2 },
    });
  });
});

describe("ledger collect", () => {
  it("names the source that fails, reads the others, and ends with 1", async () => {
    publish([post(2, night(31, 20))], []);
    site.pages["/rss"] = { status: 503, headers: { "retry-after": "600" } };
    const { code, stdout, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^paper \(http:.*\/rss\): The server answered 503 .*\n$/);
    expect(stdout).toMatch(/^2 sources visited; 1 report with 1 claim read, 1 could not be read; 1 report new/);
    site.asked();
    expect((await run()).stdout).toMatch(/^1 source visited, 1 asked for a later visit; /);
    expect(site.asked()).toEqual(["/robots.txt", "/s/air"]);
  });

  it("writes nothing with --dry-run, not even a file", async () => {
    publish([post(2, night(31, 20))], []);
    const { code, stdout } = await run("--dry-run");
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 report with 1 claim read, .*nothing was written/);
    expect(existsSync(place.database)).toBe(false);
    expect(existsSync(`${place.database}.visits.json`)).toBe(false);
  });

  it("goes on with --watch and brings in what is published meanwhile", async () => {
    publish([post(2, night(31, 20))], []);
    const child = place.start([
      ...["collect", "--pause", "0", "--sources", listOfSources()],
      ...["--watch", "--every", "0.002"],
    ]);
    const [first] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    expect(first).toMatch(/1 report new/);
    publish([post(2, night(31, 20)), post(3, night(5, 5))], []);
    await expect.poll(() => Object.keys(contents()), { timeout: 20_000 }).toContain("https://t.me/air/3");
    child.kill();
    await once(child, "close");
    expect(contents()).toEqual({ "https://t.me/air/2": [[31, 20]], "https://t.me/air/3": [[5, 5]] });
  });

  it("says which sources there are", async () => {
    const unknown = await run("chanel");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/No source chanel; there are channel, paper\./);
    expect((await run("--list")).stdout).toBe(
      `channel\ttelegram\t${site.address}/s/air\npaper\tfeed\t${site.address}/rss\n`,
    );
  });

  it("says what is wrong with the list of sources", async () => {
    const bad = await place.run(["collect", "--list", "--sources", place.write("bad.yaml", "- name: x\n")]);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/bad\.yaml, entry 1: kind: /);
    const none = await place.run(["collect", "--sources", `${place.folder}/none.yaml`]);
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/none\.yaml: There is no such file or folder\.\n$/);
    expect(none.stdout).toBe("");
  });
});
