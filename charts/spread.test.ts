import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadTags } from "./spread.ts";

const tags = fc.array(
  fc.record({ y: fc.double({ min: -50, max: 500, noNaN: true }), height: fc.constantFrom(18, 35) }),
  { maxLength: 8 },
);

describe("spreadTags", () => {
  it("leaves labels alone that stand apart", () => {
    expect(
      spreadTags(
        [
          { y: 20, height: 18 },
          { y: 80, height: 18 },
        ],
        0,
        200,
      ),
    ).toEqual([20, 80]);
  });

  it("moves equal labels at least 18 pixels apart, inside the plot", () => {
    expect(
      spreadTags(
        [
          { y: 190, height: 18 },
          { y: 190, height: 18 },
        ],
        0,
        200,
      ),
    ).toEqual([164, 182]);
  });

  it("never lets two labels overlap, and keeps their order", () => {
    fc.assert(
      fc.property(tags, (list) => {
        const at = spreadTags(list, 0, 400);
        const order = list.map((tag, place) => ({ tag, place })).sort((a, b) => a.tag.y - b.tag.y || a.place - b.place);
        for (const [n, { tag, place }] of order.entries()) {
          const next = order[n + 1];
          if (!next) continue;
          expect((at[next.place] ?? 0) - (at[place] ?? 0)).toBeGreaterThanOrEqual(tag.height - 1e-6);
        }
      }),
    );
  });

  it("stays between top and bottom whenever all fit", () => {
    fc.assert(
      fc.property(tags, (list) => {
        const at = spreadTags(list, 0, 400);
        for (const [place, tag] of list.entries()) {
          expect(at[place]).toBeGreaterThanOrEqual(-1e-6);
          expect((at[place] ?? 0) + tag.height).toBeLessThanOrEqual(400 + 1e-6);
        }
      }),
    );
  });
});
