import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../domain/calendar.ts";
import { countTicks, timeTicks } from "./ticks.ts";

describe("timeTicks", () => {
  it("marks quarters where they fit and years on a long axis", () => {
    expect(timeTicks("2022-10-01", "2024-11-30", 738, "en").map((tick) => tick.label)).toEqual([
      "Oct 2022",
      "2023",
      "Apr",
      "Jul",
      "Oct",
      "2024",
      "Apr",
      "Jul",
      "Oct",
    ]);
    expect(timeTicks("2022-10-01", "2026-11-30", 738, "en").map((tick) => tick.label)).toEqual([
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
  });

  it("stays on the axis, in order", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 0, max: 2500 }), (from, length) => {
        const first = addDays("2020-01-01", from);
        const last = addDays(first, length);
        const dates = timeTicks(first, last, 738, "en").map((tick) => tick.date);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.every((date) => date >= first && date <= last)).toBe(true);
      }),
    );
  });
});

describe("countTicks", () => {
  it("begins at zero with two to five round values", () => {
    expect(countTicks(2400)).toEqual([0, 1000, 2000]);
    expect(countTicks(8)).toEqual([0, 2, 4, 6, 8]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (greatest) => {
        const ticks = countTicks(greatest);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(greatest);
      }),
    );
  });
});
