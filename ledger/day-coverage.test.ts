import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../domain/calendar.ts";
import { DAY_KINDS, daysByYear } from "./day-coverage.ts";

describe("daysByYear", () => {
  it("tells a day with a share, one without, a quiet one, one in review and one without a report apart", () => {
    const known = {
      raids: new Map([
        ["2024-12-30", 90],
        ["2024-12-31", null],
        ["2025-01-02", 0],
      ]),
      withShare: new Set(["2024-12-30"]),
      inReview: new Set(["2024-12-31", "2025-01-04"]),
    };
    expect(daysByYear(known)).toEqual([
      { year: "2024", days: 2, with_share: 1, without_share: 1, quiet: 0, in_review: 0, unreported: 0 },
      { year: "2025", days: 4, with_share: 0, without_share: 0, quiet: 1, in_review: 1, unreported: 2 },
    ]);
    expect(daysByYear({ raids: new Map(), withShare: new Set(), inReview: new Set() })).toEqual([]);
  });

  it("counts every day once", () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays("2023-06-01", n));
    const raids = fc.array(fc.tuple(day, fc.option(fc.nat(9)))).map((entries) => new Map(entries));
    const days = fc.array(day).map((list) => new Set(list));
    fc.assert(
      fc.property(raids, days, days, (ofRaids, withShare, inReview) => {
        const all = [...ofRaids.keys(), ...withShare, ...inReview].sort();
        const years = daysByYear({ raids: ofRaids, withShare, inReview });
        const total = years.reduce((sum, { days }) => sum + days, 0);
        expect(total).toBe(all.length === 0 ? 0 : daysBetween(all[0] ?? "", all.at(-1) ?? "") + 1);
        for (const year of years) expect(DAY_KINDS.reduce((sum, kind) => sum + year[kind], 0)).toBe(year.days);
        expect(years.reduce((sum, { with_share }) => sum + with_share, 0)).toBe(withShare.size);
      }),
    );
  });
});
