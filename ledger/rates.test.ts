import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEPS } from "../domain/calendar.ts";
import type { RatesFilter } from "../domain/filters.ts";
import { DATE_RULES, MEASURES, rateSchema, rateStatus } from "../domain/rates.ts";
import { anyClaims, claim } from "./example-claims.ts";
import { figuresOf } from "./figures.ts";
import { groupAttacks } from "./group.ts";
import { totalOf } from "./outcomes.ts";
import { countsToward, periodSums, ratesOf, ratioOf } from "./rates.ts";

const FILTER: RatesFilter = {
  attacker: "RU",
  weapon: ["drone"],
  claimant: ["preferred"],
  measure: "stopped",
  step: "month",
  from: null,
  to: null,
  date: "end",
  as_of: null,
};

function rates(claims: Parameters<typeof groupAttacks>[0], filter: Partial<RatesFilter> = {}, today = "2026-11-21") {
  const asked = { ...FILTER, ...filter };
  return ratesOf(periodSums(groupAttacks(claims), asked), asked, today);
}

const anyFilter: fc.Arbitrary<RatesFilter> = fc.record({
  attacker: fc.constantFrom("RU", "UA"),
  weapon: fc.constant(["mixed", "drone", "shahed", "missile", "kh-101"] as const),
  claimant: fc.constant(["preferred", "ukrainian-air-force", "media"] as const),
  measure: fc.constantFrom(...MEASURES),
  step: fc.constantFrom(...STEPS),
  from: fc.constantFrom(null, "2024-02-29"),
  to: fc.constantFrom(null, "2024-12-31"),
  date: fc.constantFrom(...DATE_RULES),
  as_of: fc.constant(null),
});

describe("ratesOf", () => {
  it("is a ratio of sums, not a mean of ratios", () => {
    const [rate] = rates([
      claim({ launched: 10, intercepted: 10 }, { end: "2024-11-01" }),
      claim({ launched: 90, intercepted: 0 }, { end: "2024-11-02" }),
    ]);
    expect(rate).toMatchObject({ numerator: 10, denominator: 100, rate: 0.1, attacks: 2, days_covered: 2, days: 30 });
  });

  it("gives no share of those shot down across a change of wording, and keeps the numbers", () => {
    const claims = [
      claim({ launched: 30, intercepted: 27 }, { end: "2024-07-09" }),
      claim({ launched: 40, intercepted: 20, lost: 15 }, { end: "2024-07-10" }),
      claim({ launched: 50, intercepted: 25, lost: 20 }, { end: "2024-08-01" }),
    ];
    const shares = (filter: Partial<RatesFilter>, of = claims) =>
      rates(of, filter).map((r) => [r.numerator, r.denominator, r.rate, r.ci_low === null, rateStatus(r)]);
    expect(shares({ measure: "shot_down" })).toEqual([
      [47, 70, null, true, "across_break"],
      [25, 50, 0.5, false, "given"],
    ]);
    expect(shares({ measure: "shot_down", from: "2024-07-10" })).toMatchObject([
      [20, 40, 0.5, false, "given"],
      [25, 50, 0.5, false, "given"],
    ]);
    expect(shares({ measure: "shot_down", step: "year" }, claims.slice(1))).toEqual([[45, 90, 0.5, false, "given"]]);
    expect(shares({ step: "year" })).toEqual([[107, 120, 107 / 120, false, "given"]]);
    const missiles = claims.map((one) => ({ ...one, weapon: "kalibr" as const }));
    expect(shares({ measure: "shot_down", step: "year", weapon: ["missile"] }, missiles)).toMatchObject([
      [72, 120, 0.6, false, "given"],
    ]);
    expect(shares({ measure: "shot_down", step: "year", weapon: ["mixed"] }, claims)).toMatchObject([
      [72, 120, null, true, "across_break"],
    ]);
    const ofOthers = claims.map((one) => ({ ...one, attacker: "UA" }));
    expect(shares({ measure: "shot_down", attacker: "UA", step: "year" }, ofOthers)).toEqual([
      [72, 120, 0.6, false, "given"],
    ]);
  });

  it("gives a row for every period between the first and the last, empty ones without a share", () => {
    const all = rates([
      claim({ launched: 20, intercepted: 10 }, { end: "2024-11-01" }),
      claim({ launched: 20, intercepted: 10 }, { end: "2025-02-02" }),
    ]);
    expect(all.map((r) => [r.period_start, r.numerator, r.denominator, r.rate])).toEqual([
      ["2024-11-01", 10, 20, 0.5],
      ["2024-12-01", 0, 0, null],
      ["2025-01-01", 0, 0, null],
      ["2025-02-01", 10, 20, 0.5],
    ]);
  });

  it("gives no share under ten launched, but the numbers", () => {
    const of = (launched: number) => rates([claim({ launched, intercepted: 5 })])[0];
    expect(of(9)).toMatchObject({ numerator: 5, denominator: 9, rate: null, ci_low: null, low: null });
    expect(of(10)).toMatchObject({ numerator: 5, denominator: 10, rate: 0.5, low: 0.5 });
  });

  it("counts by end or by start", () => {
    const claims = [claim({ launched: 20, intercepted: 10 }, { start: "2024-10-31", end: "2024-11-01" })];
    expect(rates(claims)[0]?.period_start).toBe("2024-11-01");
    expect(rates(claims, { date: "start" })[0]?.period_start).toBe("2024-10-01");
  });

  it("marks periods that are not over or that the filter cuts, and counts only their days", () => {
    const claims = [claim({ launched: 20, intercepted: 10 }, { end: "2024-11-10" })];
    expect(rates(claims)[0]).toMatchObject({ partial: false, days: 30 });
    expect(rates(claims, {}, "2024-11-21")[0]).toMatchObject({ partial: true, days: 21 });
    expect(rates(claims, { from: "2024-11-06" })[0]).toMatchObject({ partial: true, days: 25 });
    expect(rates(claims, { to: "2024-11-10" })[0]).toMatchObject({ partial: true, days: 10, denominator: 20 });
    expect(rates(claims, { to: "2024-11-09" })).toEqual([]);
  });

  it("orders by weapon and claimant as asked; no weapon asked means all with data", () => {
    const claims = [
      claim({ launched: 20, intercepted: 10 }),
      claim({ launched: 20, intercepted: 10 }, { weapon: "kh-101" }),
    ];
    expect(rates(claims, { weapon: ["missile", "drone"] }).map((r) => r.weapon)).toEqual(["missile", "drone"]);
    expect(rates(claims, { weapon: [] }).map((r) => r.weapon)).toEqual([
      "mixed",
      "drone",
      "missile",
      "cruise-missile",
      "kh-101",
    ]);
    expect(rates(claims, { claimant: [] }).map((r) => r.claimant)).toEqual(["preferred"]);
  });

  it("gives valid rates that close on launched, inside their bands and intervals", () => {
    fc.assert(
      fc.property(anyClaims, anyFilter, (claims, filter) => {
        for (const r of rates(claims, filter)) {
          expect(rateSchema.safeParse(r).error).toBeUndefined();
          expect(totalOf(r) + r.unaccounted).toBe(r.launched);
          expect(r.numerator).toBeLessThanOrEqual(r.denominator);
          expect(r.days_covered).toBeLessThanOrEqual(Math.min(r.days, r.attacks));
          if (r.rate === null) continue;
          const [low, high, ciLow, ciHigh] = [r.low ?? 2, r.high ?? -1, r.ci_low ?? 2, r.ci_high ?? -1];
          expect(low).toBe(r.rate);
          expect(high).toBeGreaterThanOrEqual(r.rate);
          expect(high).toBeLessThanOrEqual(1);
          expect(ciLow).toBeLessThanOrEqual(r.rate);
          expect(ciHigh).toBeGreaterThanOrEqual(r.rate);
        }
      }),
    );
  });

  it("conserves: any step adds up to the figures of the attacks", () => {
    fc.assert(
      fc.property(anyClaims, anyFilter, (claims, filter) => {
        const whole = { ...filter, from: null, to: null };
        const figures = groupAttacks(claims)
          .filter((attack) => attack.attacker === filter.attacker)
          .flatMap(figuresOf)
          .filter((f) => filter.weapon.includes(f.weapon) && filter.claimant.includes(f.view));
        const expected = figures.reduce(
          (sum, f) =>
            sum +
            (countsToward(f, filter.measure)
              ? ratioOf({ ...f, attacks: 1, days_covered: 1 }, filter.measure).numerator
              : 0),
          0,
        );
        expect(rates(claims, whole).reduce((sum, r) => sum + r.numerator, 0)).toBe(expected);
      }),
    );
  });
});
