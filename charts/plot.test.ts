import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STEPS } from "../domain/calendar.ts";
import { dotsPath, plotOf, round, SHARES_WIDE, strokesPath } from "./plot.ts";
import { chartState } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

test.each(STEPS)("each %s begins on its day and ends where the next begins", (step) => {
  const filter = { ...FILTER, step, from: "2023-11-20", to: "2024-03-05" };
  const { columns } = chartState([rateOf("2023-12-01"), rateOf("2024-02-01")], filter, null);
  const plot = plotOf(columns, SHARES_WIDE, 1);
  columns.forEach((column, index) => {
    expect(plot.columnX(index)).toBe(plot.dayX(column.start));
    const next = columns[index + 1] ? plot.columnX(index + 1) : plot.x1;
    expect(Math.abs(plot.columnX(index) + plot.columnWidth(index) - next)).toBeLessThan(0.11);
  });
});

/** Where the pen stands before each `v` or `h0`, and how far the stroke goes. */
function read(path: string): { x: number; y: number; up: number }[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)(?:v(-?[\d.]+)|h0)/g)].map(([, move, a, b, up = "0"]) => {
    x = Number(a) + (move === "m" ? x : 0);
    y = Number(b) + (move === "m" ? y : 0);
    // Adding nought makes of minus nought what it is.
    const at = { x: round(x) + 0, y: round(y) + 0, up: Number(up) + 0 };
    y += Number(up);
    return at;
  });
}
const tenth = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);

describe("paths with relative moves", () => {
  test("draw every stroke from the foot at its own place", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth(0, 900), tenth(0, 300))), tenth(100, 400), (strokes, foot) => {
        const whole = strokes.map(([x, tall]) => ({ x, y: foot, up: -Math.round(tall) })).filter(({ up }) => up < 0);
        expect(read(strokesPath(strokes, foot))).toEqual(whole);
      }),
    );
  });

  test("put every dot at its own place", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth(0, 900), tenth(0, 400))), (points) => {
        expect(read(dotsPath(points))).toEqual(points.map(([x, y]) => ({ x, y, up: 0 })));
      }),
    );
  });
});
