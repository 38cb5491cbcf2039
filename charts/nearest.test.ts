import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestPlace } from "./nearest.ts";

test("no value is nearer than the one found", () => {
  const ascending = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
    .map((all) => [...new Set(all)].sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.double({ min: -1200, max: 1200, noNaN: true }), (values, x) => {
      const place = nearestPlace(values, x);
      const found = values[place ?? -1] ?? Number.NaN;
      expect(Math.abs(found - x)).toBe(Math.min(...values.map((value) => Math.abs(value - x))));
    }),
  );
});

test("between two as near it is the lower, and none among none", () => {
  expect(nearestPlace([0, 10, 20], 15)).toBe(1);
  expect(nearestPlace([], 3)).toBeNull();
});
