import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choiceOf, datesOf, moved, shifted } from "./brush-dates.ts";
import { brushPeriods } from "./brush-periods.ts";

const months = brushPeriods("2022-09-14", "2024-11-20", "month");

describe("the dates of a brush", () => {
  test("are empty at the ends of the record, and whole periods between them", () => {
    expect(months).toHaveLength(27);
    expect(datesOf(months, { first: 0, last: 26 })).toEqual({ from: "", to: "" });
    expect(datesOf(months, { first: 4, last: 15 })).toEqual({ from: "2023-01-01", to: "2023-12-31" });
  });

  test("of an address are found again, whatever its dates", () => {
    expect(choiceOf(months, null, null)).toEqual({ first: 0, last: 26 });
    expect(choiceOf(months, "2023-01-01", "2023-12-31")).toEqual({ first: 4, last: 15 });
    expect(choiceOf(months, "2023-01-17", "2023-02-03")).toEqual({ first: 4, last: 5 });
    expect(choiceOf(months, "2010-01-01", "2030-01-01")).toEqual({ first: 0, last: 26 });
    expect(choiceOf(months, "2030-01-01", null)).toEqual({ first: 26, last: 26 });
    expect(choiceOf(months, null, "2010-01-01")).toEqual({ first: 0, last: 0 });
  });

  test("nothing on record gives no period", () => {
    expect(brushPeriods(null, null, "day")).toEqual([]);
  });

  test("survive the way into the address and back", () => {
    fc.assert(
      fc.property(fc.nat(26), fc.nat(26), (a, b) => {
        const choice = { first: Math.min(a, b), last: Math.max(a, b) };
        const { from, to } = datesOf(months, choice);
        expect(choiceOf(months, from || null, to || null)).toEqual(choice);
      }),
    );
  });

  test("handles never cross and never leave the record; a window keeps its length", () => {
    fc.assert(
      fc.property(fc.nat(26), fc.nat(26), fc.integer({ min: -40, max: 40 }), (a, b, by) => {
        const choice = { first: Math.min(a, b), last: Math.max(a, b) };
        for (const next of [
          moved(choice, "first", choice.first + by, 27),
          moved(choice, "last", choice.last + by, 27),
          shifted(choice, by, 27),
        ]) {
          expect(next.first).toBeGreaterThanOrEqual(0);
          expect(next.last).toBeLessThan(27);
          expect(next.first).toBeLessThanOrEqual(next.last);
        }
        const window = shifted(choice, by, 27);
        expect(window.last - window.first).toBe(choice.last - choice.first);
      }),
    );
  });
});
