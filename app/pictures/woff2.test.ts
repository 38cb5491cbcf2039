import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { trueTypeOf } from "./woff2.ts";

const SANS = "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";

/** The tables of a TrueType file by tag. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, place) => {
      const at = 12 + place * 16;
      const from = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(from, from + font.readUInt32BE(at + 12))];
    }),
  );
}

describe("an unpacked font", () => {
  const tables = tablesOf(trueTypeOf(readFileSync(SANS)));

  test("has every table, in the order of their tags", () => {
    expect([...tables.keys()]).toEqual([...tables.keys()].toSorted());
    for (const tag of ["cmap", "fvar", "glyf", "gvar", "head", "hmtx", "loca", "maxp"])
      expect(tables.has(tag)).toBe(true);
    expect(tables.get("head")?.readUInt32BE(12)).toBe(0x5f0f3cf5);
  });

  test("has glyphs whose boxes hold their points and lie within the font's own", () => {
    const [head, loca, glyf, maxp] = ["head", "loca", "glyf", "maxp"].map((tag) => tables.get(tag));
    if (!head || !loca || !glyf || !maxp) throw new Error("A table is missing.");
    const count = maxp.readUInt16BE(4);
    expect(loca.length).toBe((count + 1) * 4);
    expect(loca.readUInt32BE(count * 4)).toBe(glyf.length);
    let outlines = 0;
    for (let index = 0; index < count; index++) {
      const from = loca.readUInt32BE(index * 4);
      if (loca.readUInt32BE(index * 4 + 4) === from) continue;
      outlines++;
      const box = [2, 4, 6, 8].map((at) => glyf.readInt16BE(from + at));
      expect(box[0]).toBeGreaterThanOrEqual(head.readInt16BE(36));
      expect(box[1]).toBeGreaterThanOrEqual(head.readInt16BE(38));
      expect(box[2]).toBeLessThanOrEqual(head.readInt16BE(40));
      expect(box[3]).toBeLessThanOrEqual(head.readInt16BE(42));
    }
    expect(outlines).toBeGreaterThan(200);
  });

  test("is refused where it is none", () => {
    expect(() => trueTypeOf(Buffer.from("wOFF nothing"))).toThrow("wOF2");
  });
});
