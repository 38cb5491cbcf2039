import sharp from "sharp";
import { expect, test } from "vitest";
import { pngOf } from "./png.ts";

const svgOf = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60">${content}</svg>`;
const text = (weight: number, words: string, family = "Source Sans 3") =>
  svgOf(`<text x="4" y="40" font-size="30" font-weight="${weight}" font-family="'${family}'">${words}</text>`);

/** How many pixels are darker than grey, and the size of the picture. */
async function inkOf(svg: string): Promise<{ ink: number; width: number; height: number; pixels: Buffer }> {
  const { data, info } = await sharp(await pngOf(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ink: data.filter((value) => value < 128).length, width: info.width, height: info.height, pixels: data };
}

test("a picture has twice the size of its SVG and a white ground", async () => {
  const { width, height, ink } = await inkOf(svgOf(""));
  expect([width, height, ink]).toEqual([600, 120, 0]);
});

test("text is drawn with the packaged fonts, each weight with its own", async () => {
  const regular = await inkOf(text(400, "Not verified 57%"));
  const semibold = await inkOf(text(600, "Not verified 57%"));
  const serif = await inkOf(text(400, "Not verified 57%", "Source Serif 4"));
  expect(regular.ink).toBeGreaterThan(500);
  expect(semibold.ink).toBeGreaterThan(regular.ink * 1.15);
  expect(serif.pixels.equals(regular.pixels)).toBe(false);
});

test("Cyrillic letters are letters, not boxes", async () => {
  const one = await inkOf(text(400, "збито"));
  const other = await inkOf(text(400, "юйцже"));
  expect(one.ink).toBeGreaterThan(200);
  expect(one.pixels.equals(other.pixels)).toBe(false);
});
