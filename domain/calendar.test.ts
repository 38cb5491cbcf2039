import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween, isoDate } from "./calendar.ts";

const moment = fc.date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

it("writes the UTC date of any moment of a year of four digits", () => {
  fc.assert(
    fc.property(moment, (date) => {
      expect(isoDate(date)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

it("adds and counts days over the ends of months and years", () => {
  expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  fc.assert(
    fc.property(moment, fc.integer({ min: -400, max: 400 }), (date, days) => {
      fc.pre(date.getUTCFullYear() > 2 && date.getUTCFullYear() < 9998);
      expect(daysBetween(isoDate(date), addDays(isoDate(date), days))).toBe(days);
    }),
  );
});
