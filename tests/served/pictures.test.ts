import type { Browser } from "playwright-core";
import sharp from "sharp";
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

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How dark each column of a crop is, 0 to 1. */
async function inkOf(image: Buffer, crop: Crop): Promise<number[]> {
  const { data, info } = await sharp(image).extract(crop).greyscale().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width }, (_, x) => {
    let ink = 0;
    for (let y = 0; y < info.height; y += 1) ink += 255 - (data[y * info.width + x] ?? 255);
    return ink / 255 / info.height;
  });
}

/** Pearson's correlation of two rows of numbers as long as each other. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, place) => {
    const [da, db] = [value - ma, (b[place] ?? 0) - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return ab / Math.sqrt(aa * bb);
}

/** A picture as a browser draws its SVG, at the size of the PNG. */
async function drawnByBrowser(svg: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1600 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    await page.evaluate(() => document.fonts.ready);
    return await page.locator("svg").screenshot();
  } finally {
    await context.close();
  }
}

describe("a downloaded picture", () => {
  test.each([
    ["/api/v1/charts/rates.png", "Source:"],
    ["/api/v1/charts/rates.png?view=table", "Source:"],
    ["/api/v1/charts/rates.png?lang=uk", "Джерело:"],
  ])("%s shows its source line: the pixels are those that a browser draws of the same line", async (path, begin) => {
    const [png, svg] = await Promise.all([
      fetch(baseUrl + path).then(async (reply) => Buffer.from(await reply.arrayBuffer())),
      fetch(baseUrl + path.replace(".png", ".svg")).then((reply) => reply.text()),
    ]);
    const line = new RegExp(`<text class="small" x="44" y="([\\d.]+)">${begin}`).exec(svg);
    const other = [...svg.matchAll(/<text class="small" x="44" y="([\d.]+)">/g)][0];
    const around = (y: number): Crop => ({ left: 80, top: Math.round(y * 2) - 26, width: 1300, height: 36 });
    const drawn = await drawnByBrowser(svg);
    const source = await inkOf(png, around(Number(line?.[1])));
    expect(source.filter((ink) => ink > 0.1).length).toBeGreaterThan(300);
    expect(correlation(source, await inkOf(drawn, around(Number(line?.[1]))))).toBeGreaterThan(0.9);
    // Another line of the same size is not taken for it.
    expect(correlation(source, await inkOf(drawn, around(Number(other?.[1]))))).toBeLessThan(0.5);
  });

  test("is the one of its view", async () => {
    for (const view of ["table", "multiples", "calendar"]) {
      const html = await (await fetch(`${baseUrl}/?view=${view}`)).text();
      const image = /href="([^"]+rates\.png[^"]*)"/.exec(html)?.[1] ?? "";
      expect(image).toBe(`/api/v1/charts/rates.png?view=${view}`);
      const reply = await fetch(baseUrl + image);
      expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "image/png"]);
      expect(reply.headers.get("content-disposition")).toContain(`_${view}.png`);
    }
  });
});

test("the code to embed a chart gives a frame that takes the chart's height", async () => {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(`${baseUrl}/?weapon=drone`);
    await page.locator(".codes summary", { hasText: "Embed" }).click();
    const code = (await page.locator(".codes[open] pre").first().innerText()).replaceAll(/https?:\/\/[^/"]+/g, baseUrl);
    await page.route(`${baseUrl}/another-site`, (route) => route.fulfill({ contentType: "text/html", body: code }));
    await page.goto(`${baseUrl}/another-site`);
    // 640 until the chart inside has said its own.
    await expect
      .poll(() => page.locator("iframe").evaluate((frame) => frame.style.height), { timeout: 20_000 })
      .not.toBe("640px");
    const inside = page.frames().at(-1);
    expect(await inside?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThan(40);
  } finally {
    await context.close();
  }
});
