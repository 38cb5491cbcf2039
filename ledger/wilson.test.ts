import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

const Z = 1.959963984540054;

describe("wilson", () => {
  it.each([
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [81, 263, 0.255263, 0.366214],
    [15, 148, 0.062386, 0.160474],
  ])("%i of %i", (numerator, denominator, low, high) => {
    const interval = wilson(numerator, denominator);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("is null without weapons", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it("contains the share, within 0 and 1, and its ends solve the score equation", () => {
    const pair = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(pair, ([k, n]) => {
        const { low, high } = wilson(k, n) ?? { low: 2, high: -1 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          expect(Math.abs(k / n - end)).toBeCloseTo(Z * Math.sqrt((end * (1 - end)) / n), 9);
        }
      }),
    );
  });
});
