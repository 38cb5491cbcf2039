import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../browser.ts";

const baseUrl = inject("baseUrl");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Options {
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** Opens a path, hands over the page, and closes it whatever happens. */
async function open<T>(path: string, options: Options, use: (page: Page) => Promise<T>): Promise<T> {
  const { width = 1440, javaScriptEnabled = true, colorScheme = "light" } = options;
  const context = await browser.newContext({ javaScriptEnabled, colorScheme, viewport: { width, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(baseUrl + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

interface RateRow {
  readonly period_start: string;
  readonly weapon: string;
  readonly numerator: number;
  readonly denominator: number;
}

async function ratesAt(query: string): Promise<RateRow[]> {
  const reply = await fetch(`${baseUrl}/api/v1/rates?${query}`);
  return ((await reply.json()) as { data: RateRow[] }).data;
}

const PAGES = [
  "/",
  "/?view=table",
  "/?view=multiples",
  "/?view=calendar",
  "/?step=day",
  "/?attacker=UA",
  "/?claimant=ukrainian-air-force,russian-mod",
  "/?weapon=lancet&nonsense=1",
  "/attacks",
  "/attacks/RU-2024-11-22",
  "/weapons/drone",
  "/weapons/guided-bomb",
  "/claimants/ukrainian-air-force",
  "/claimants/russian-mod",
  "/embed",
  "/extract",
  "/data",
  "/method",
  "/data?lang=uk",
  "/method/reproductions?lang=uk",
  "/revisions",
  "/revisions?release=1&kind=added&lang=uk",
  "/?lang=uk",
  "/no-such-page",
];

describe("without JavaScript", () => {
  test("the dashboard says the figure that JSON gives for the same address", async () => {
    const rows = await ratesAt("weapon=drone&from=2024-11&to=2024-11");
    const [row] = rows;
    if (!row) throw new Error("The seeds have drones in November 2024.");
    await open("/?weapon=drone&from=2024-11&to=2024-11", { javaScriptEnabled: false }, async (page) => {
      const of = `${row.numerator.toLocaleString("en")} of ${row.denominator.toLocaleString("en")}`;
      await expect.poll(() => page.locator(".stand").innerText()).toContain(of);
      await expect
        .poll(() => page.locator("h1 .key").innerText())
        .toBe(`${Math.round((row.numerator / row.denominator) * 100)}%`);
    });
  });

  test("every row of the table view is a row of the JSON of the same address", async () => {
    const query = "weapon=drone&from=2024-01&to=2024-12";
    const rows = (await ratesAt(query)).filter((row) => row.denominator > 0);
    expect(rows.length).toBeGreaterThan(6);
    await open(`/?${query}&view=table`, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator(".grid-t").innerText();
      for (const row of rows) {
        expect(text).toContain(`${row.numerator.toLocaleString("en")} of ${row.denominator.toLocaleString("en")}`);
      }
    });
  });

  test("the filters are a form whose answer holds the choice in the address", async () => {
    await open("/", { javaScriptEnabled: false }, async (page) => {
      await page.check('input[name="measure"][value="shot_down"]', { force: true });
      await page.click("button.go");
      await expect.poll(() => new URL(page.url()).searchParams.get("measure")).toBe("shot_down");
      await expect.poll(() => page.locator("#shares h2").innerText()).toBe("Share shot down, by weapon type");
      await expect.poll(() => page.locator("#shares svg.d path.ln").count()).toBeGreaterThan(0);
    });
  });

  test("a phrase opens in its row with its numbers marked", async () => {
    await open("/attacks?from=2024-11-22&to=2024-11-22&attacker=RU", { javaScriptEnabled: false }, async (page) => {
      await page.locator("summary", { hasText: "Evidence" }).first().click();
      await expect.poll(() => page.locator("mark.n-launched").first().innerText()).toContain("114");
      await expect.poll(() => page.locator("mark.n-down").first().innerText()).toContain("64");
    });
  });

  test("a pasted report is read, and what is not counted has its reason", async () => {
    await open("/extract", { javaScriptEnabled: false }, async (page) => {
      await page.fill(
        "#text",
        "Russia launched 137 drones overnight, Ukraine's Air Force said on 5 May. Air defences shot down 91 of them. Debris hurt 12 people.",
      );
      await Promise.all([page.waitForEvent("load"), page.click("button[type=submit]")]);
      const marks = await page.locator(".doc mark").allInnerTexts();
      expect(marks.find((mark) => mark.startsWith("137"))).toContain("launched A");
      expect(marks.find((mark) => mark.startsWith("91"))).toContain("shot down");
      await expect.poll(() => page.locator(".ex-c").innerText()).toMatch(/12\b[\s\S]*people/i);
    });
  });
});

describe("the pages behind the names", () => {
  test("an attack leads to its weapon, its claimant and its report, whose sentence is marked", async () => {
    await open("/attacks/RU-2024-11-22", { javaScriptEnabled: false }, async (page) => {
      await page.locator(".accounts a.name", { hasText: "Attack drones" }).first().click();
      await expect.poll(() => new URL(page.url()).pathname).toBe("/weapons/drone");
      await expect.poll(() => page.locator("h1").innerText()).toBe("Attack drones");
      await expect.poll(() => page.locator(".crumb").innerText()).toContain("Drones and missiles");
      await expect.poll(() => page.locator("svg.d path.ln").count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator(".claims-t tbody tr").count()).toBeGreaterThan(10);
      await page.goBack();
      await page.locator(".evi h3 a.name").first().click();
      await expect.poll(() => new URL(page.url()).pathname).toBe("/claimants/ukrainian-air-force");
      await expect.poll(() => page.locator(".claims-t tbody tr").count()).toBeGreaterThan(10);
      await page.goBack();
      await page.locator('.evi a[href^="/reports/"]').first().click();
      await expect.poll(() => page.locator("mark.n-launched").first().innerText()).toContain("114");
      await expect.poll(() => page.locator("mark.n-lost").first().innerText()).toContain("41");
      await expect
        .poll(() => page.locator(".claims-t").innerText())
        .toContain("64 of 114 shot down, about 41 lost to EW");
    });
  });

  test.each([
    "/weapons/no-such-weapon",
    "/claimants/nobody",
    "/reports/r-0",
  ])("%s is a 404 with a way on", async (path) => {
    const reply = await fetch(baseUrl + path);
    expect(reply.status).toBe(404);
    expect(await reply.text()).toContain("Go to the dashboard");
  });
});

describe("for reporters", () => {
  test("the reporter's minute: a CSV, a PNG that shows its source, and a citation, in four clicks from the dashboard", async () => {
    await open("/", {}, async (page) => {
      let clicks = 0;
      const click = async (name: string) => {
        clicks += 1;
        await page.locator(".share").getByText(name, { exact: false }).first().click();
      };
      const [csv] = await Promise.all([page.waitForEvent("download"), click("Download CSV")]);
      const rows = readFileSync(await csv.path(), "utf8")
        .trim()
        .split("\r\n");
      expect(rows[0]).toContain("numerator,denominator,rate");
      const shown = await page.locator(".share .size").innerText();
      expect(shown).toBe(`${rows.length - 1} rows`);

      const [png] = await Promise.all([page.waitForEvent("download"), click("PNG")]);
      expect(png.suggestedFilename()).toMatch(/^interception-ledger_RU_preferred_stopped_month_[\d-]+_[\d-]+\.png$/);
      const svg = await (await fetch(`${baseUrl}/api/v1/charts/rates.svg`)).text();
      const y = Number(/<text class="small" x="44" y="([\d.]+)">Source:/.exec(svg)?.[1]);
      const { data, info } = await sharp(await png.path())
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(2400);
      const line = data.subarray(Math.round((y - 12) * 2) * info.width, Math.round(y * 2) * info.width);
      expect(line.filter((value) => value < 170).length).toBeGreaterThan(2000);

      await click("Cite");
      expect(clicks).toBeLessThanOrEqual(4);
      const cite = await page.locator(".codes[open]").innerText();
      expect(cite).toMatch(/Interception Ledger: Share .*Release 1/);
      expect(cite).toContain("@misc{interception-ledger-1");
      expect(cite).toContain('"type": "dataset"');
    });
  });

  test("citation and embedding open without JavaScript, and the frame is there", async () => {
    await open("/?weapon=drone", { javaScriptEnabled: false }, async (page) => {
      await page.locator(".codes summary", { hasText: "Embed" }).click();
      const code = await page.locator(".codes[open] pre").first().innerText();
      const src = /src="([^"]+)"/.exec(code)?.[1] ?? "";
      expect(src).toBe(`${new URL(src).origin}/embed?weapon=drone`);
      await page.goto(baseUrl + new URL(src).pathname + new URL(src).search);
      await expect.poll(() => page.locator("svg.d path.ln").count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator(".src").innerText()).toContain("Not independently verified");
    });
  });

  test("a frame takes the height that the chart in it says", async () => {
    const code = `<iframe src="${baseUrl}/embed" style="border:0;width:100%;height:100px"></iframe><script>addEventListener("message",function(e){var h=e.data&&e.data.interceptionLedgerHeight;if(h)document.querySelector("iframe").style.height=h+"px"})</script>`;
    await open("/method", {}, async (page) => {
      // A page without a policy, as another site's may be: in one of ours the script of the code would not run.
      await page.route(`${baseUrl}/another-site`, (route) => route.fulfill({ contentType: "text/html", body: code }));
      await page.goto(`${baseUrl}/another-site`);
      await page.waitForFunction(() => (document.querySelector("iframe")?.clientHeight ?? 0) > 300);
      const frame = page.frames().at(-1);
      expect(await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThan(40);
    });
  });

  test("only the embedded chart may stand in a frame of another site", async () => {
    const policy = async (path: string) => (await fetch(baseUrl + path)).headers.get("content-security-policy");
    expect(await policy("/")).toContain("frame-ancestors 'self'");
    expect(await policy("/embed")).toContain("frame-ancestors *");
  });

  test.each([
    ["/?measure=shot_down", "/card.png?measure=shot_down"],
    ["/?step=day&weapon=drone&lang=uk", "/card.png?weapon=drone&step=day&lang=uk"],
    ["/attacks/RU-2024-11-22", "/attacks/RU-2024-11-22/card.png"],
  ])("a link to %s is previewed by a card of 1200 by 630 that is drawn", async (path, card) => {
    const head = await (await fetch(baseUrl + path)).text();
    const address = /property="og:image" content="([^"]*)"/.exec(head)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URL(address).pathname + new URL(address).search).toBe(card);
    const reply = await fetch(baseUrl + card);
    expect(reply.headers.get("content-type")).toBe("image/png");
    const { data, info } = await sharp(Buffer.from(await reply.arrayBuffer()))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const dark = (from: number, to: number) =>
      data.subarray(from * info.width, to * info.width).filter((value) => value < 160).length;
    expect(dark(48, 120), "the sentence").toBeGreaterThan(2000);
    expect(dark(565, 610), "the source").toBeGreaterThan(1000);
    const margin = Array.from({ length: 630 }, (_, y) => data.subarray(y * 1200 + 1160, (y + 1) * 1200)).flatMap(
      (row) => [...row],
    );
    expect(Math.min(...margin), "nothing in the margin").toBeGreaterThan(200);
  });

  test("the head names the feed, and on /data what the data set is", async () => {
    const head = await (await fetch(`${baseUrl}/?measure=shot_down`)).text();
    expect(head).toMatch(/type="application\/atom\+xml" href="[^"]*\/feed\.xml"/);
    const page = await (await fetch(`${baseUrl}/data`)).text();
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
});

describe("an address that can't be read in full", () => {
  test("still shows the page and says what it left out", async () => {
    await open("/?measure=guessed&from=2024-02-30&step=week", {}, async (page) => {
      const note = await page.locator(".ignored").innerText();
      expect(note).toContain("measure=guessed");
      expect(note).toContain("from=2024-02-30");
      await expect.poll(() => page.locator('input[name="step"][value="week"]').isChecked()).toBe(true);
      await expect.poll(() => page.locator("h1").innerText()).toMatch(/\d/);
    });
  });

  test("a cursor of another list gives the first page", async () => {
    await open("/attacks?cursor=bm90LWE", {}, async (page) => {
      await expect.poll(() => page.locator(".ignored").innerText()).toContain("cursor");
      await expect.poll(() => page.locator("tbody").count()).toBeGreaterThan(5);
    });
  });

  test("an unknown attack is a 404 with a way on", async () => {
    const reply = await fetch(`${baseUrl}/attacks/RU-1999-01-01`);
    expect(reply.status).toBe(404);
    expect(await reply.text()).toContain("Search the attacks");
  });
});

describe("with JavaScript", () => {
  test.each([
    "step=month",
    "step=day&weapon=drone,missile&measure=shot_down",
    "step=week&from=2024-03&to=2024-11-20",
  ])("the page is sent the rows of JSON that say something: %s", async (query) => {
    const { rows, fields, values } = (await (await fetch(`${baseUrl}/figures?${query}`)).json()) as {
      rows: number;
      fields: string[];
      values: unknown[][];
    };
    const all = await ratesAt(query);
    const sent = values.map((row) => Object.fromEntries(fields.map((field, place) => [field, row[place]])));
    expect(rows).toBe(all.length);
    const told = sent.filter((row) => row.denominator !== 0);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(
      all
        .filter((row) => row.denominator > 0)
        .map((row) => Object.fromEntries(fields.map((field) => [field, row[field as keyof RateRow]]))),
    );
    expect((await fetch(`${baseUrl}/figures?${query}&colour=red`)).status).toBe(400);
  });

  test("a filter changes figures, address and history without loading the page anew, and nothing jumps", async () => {
    await open("/", {}, async (page) => {
      await page.evaluate(() => {
        Object.assign(window, { sameDocument: true, shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      const first = await page.locator("h1").innerText();
      await page.locator("#shares").hover();
      await page.locator(".living svg.recharts-surface").waitFor();
      await expect.poll(() => page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
      await page.check('input[name="measure"][value="shot_down"]', { force: true });
      await page.getByRole("heading", { name: "Share shot down, by weapon type" }).waitFor();
      await expect.poll(() => page.url()).toBe(`${baseUrl}/?measure=shot_down`);
      await expect.poll(() => page.locator("h1").innerText()).not.toBe(first);
      await expect
        .poll(() => page.locator(".share a.pri").getAttribute("href"))
        .toBe("/api/v1/rates.csv?measure=shot_down");
      await page.goBack();
      await page.getByRole("heading", { name: "Share shot down or lost to EW, by weapon type" }).waitFor();
      await expect.poll(() => page.locator("h1").innerText()).toBe(first);
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { sameDocument: boolean }).sameDocument))
        .toBe(true);
    });
  });

  test("the chart is read by keyboard, period by period, and its focus moves", async () => {
    await open("/?weapon=drone,cruise-missile&from=2024-01&to=2024-12", {}, async (page) => {
      await page.locator("#shares").hover();
      await page.locator(".living").focus();
      await page.keyboard.press("End");
      await expect.poll(() => page.locator(".tip .h").innerText()).toContain("Dec 2024");
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => page.locator(".tip .h").innerText()).toContain("Nov 2024");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator(".tip").count()).toBe(0);
      await page.keyboard.press("ArrowDown");
      await page.waitForURL(/focus=cruise-missile/);
      await page.getByRole("link", { name: "Focus on Cruise missiles", exact: true }).waitFor();
      await expect.poll(() => page.locator("h1").innerText()).toContain("cruise missiles");
    });
  });

  test("the theme is kept and is there before the first paint", async () => {
    await open("/method", {}, async (page) => {
      await page.getByRole("button", { name: "Switch between light and dark" }).click();
      await page.goto(`${baseUrl}/data`, { waitUntil: "commit" });
      await page.waitForFunction(() => document.body !== null);
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    });
  });
});

interface Axe {
  run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

/** In the dark only colours are others: asking about them alone takes half the time. */
const COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

test.each([
  [1440, "light", {}],
  [1440, "dark", COLOURS],
  [390, "light", {}],
] as const)("at %i pixels, %s: axe finds nothing on any page, and none is wider than the screen", async (width, colorScheme, rules) => {
  const found: string[] = [];
  await open("/", { width, colorScheme }, async (page) => {
    for (const path of PAGES) {
      await page.goto(baseUrl + path);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async (options) => {
        const { axe } = window as unknown as { axe: Axe };
        const result = await axe.run(document, options);
        return result.violations.map(({ id, nodes }) => `${id} at ${JSON.stringify(nodes[0]?.target)}`);
      }, rules);
      found.push(...violations.map((violation) => `${path}: ${violation}`));
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (tooWide) found.push(`${path}: wider than the screen`);
    }
  });
  expect(found).toEqual([]);
});
