import sharp from "sharp";
import { expect, test } from "vitest";
import { pngOf } from "./png.ts";

const svgOf = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60">${content}</svg>`;
const text = (words: string, weight = 400, family = "Source Sans 3") =>
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

test("text is drawn with the packaged fonts, each weight and family with its own", async () => {
  const words = "Not verified 57%";
  const drawn = [
    await inkOf(text(words, 400)),
    await inkOf(text(words, 600)),
    await inkOf(text(words, 600, "Source Serif 4")),
  ];
  expect(new Set(drawn.map(({ pixels }) => pixels.toString("latin1"))).size).toBe(3);
  const [regular, semibold] = drawn;
  expect(regular?.ink).toBeGreaterThan(500);
  expect(semibold?.ink).toBeGreaterThan((regular?.ink ?? 0) * 1.15);
});

test.each([
  "Source Sans 3",
  "Source Serif 4",
])("every letter and sign that a picture can hold has its own shape in %s", async (family) => {
  const signs = [..."абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэё«»≥≤–−…’„“№·"];
  // In the private use area, where the fonts hold nothing.
  const missing = (await inkOf(text("\ue123", 600, family))).pixels;
  for (const sign of signs) {
    const { ink, pixels } = await inkOf(text(sign, 600, family));
    expect(ink, sign).toBeGreaterThan(5);
    expect(pixels.equals(missing), sign).toBe(false);
  }
});

test("the same picture has the same bytes", async () => {
  const svg = text("57% збито", 600, "Source Serif 4");
  expect((await pngOf(svg)).equals(await pngOf(svg))).toBe(true);
});
