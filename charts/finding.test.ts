import { describe, expect, it } from "vitest";
import type { Rate } from "../domain/rates.ts";
import { findingOf, sentenceOf } from "./finding.ts";
import { quoteOf } from "./quote.ts";
import { chartState } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

const NOVEMBER = "2024-11-01";
const find = (rates: Rate[], filter = FILTER, lastDay: string | null = null) =>
  findingOf(chartState(rates, filter, lastDay));
const standfirst = (rates: Rate[], filter = FILTER, lastDay: string | null = null) =>
  find(rates, filter, lastDay)
    .standfirst.map(({ text }) => text)
    .join("");

describe("findingOf", () => {
  it("names the claimant, the share, the weapons, the attacker and the period", () => {
    const rates = [
      rateOf(NOVEMBER, { launched: 2142, denominator: 2142, numerator: 2038, intercepted: 1214, lost: 824 }),
    ];
    expect(sentenceOf(find(rates))).toBe(
      "Ukraine’s Air Force says it shot down or suppressed 95% of the attack drones Russia launched in November 2024; 57% were shot down, 38% lost to electronic warfare.",
    );
  });

  it("says “shot down” alone where no claim speaks of suppression", () => {
    expect(sentenceOf(find([rateOf("2023-05-01")]))).toBe(
      "Ukraine’s Air Force says it shot down 90% of the attack drones Russia launched in May 2023.",
    );
  });

  it("gives “5 of 6” and no percentage below ten", () => {
    const rates = [rateOf(NOVEMBER, { weapon: "kinzhal", launched: 6, denominator: 6, numerator: 5 })];
    const filter = { ...FILTER, weapon: ["kinzhal" as const] };
    expect(sentenceOf(find(rates, filter))).toBe(
      "Ukraine’s Air Force says it shot down 5 of 6 Kinzhal missiles Russia launched in November 2024.",
    );
    expect(`${sentenceOf(find(rates, filter))}${standfirst(rates, filter)}`).not.toContain("%");
  });

  it.each([
    [1, 1, "1 of 1 Kinzhal missile Russia launched in November 2024 was shot down", "1 of 1 Kinzhal missile shot"],
    [1, 2, "1 of 2 Kinzhal missiles Russia launched in November 2024 was shot down", "1 of 2 Kinzhal missiles shot"],
    [2, 5, "2 of 5 Kinzhal missiles Russia launched in November 2024 were shot down", "2 of 5 Kinzhal missiles shot"],
  ])("bends verb and noun to %i of %i", (numerator, launched, clause, standing) => {
    const counts = { launched, denominator: launched, numerator, intercepted: numerator };
    const rates = [rateOf(NOVEMBER, { weapon: "kinzhal", claimants: ["us-official"], ...counts })];
    const filter = { ...FILTER, weapon: ["kinzhal" as const] };
    expect(sentenceOf(find(rates, filter))).toBe(`A US official says ${clause}.`);
    expect(standfirst(rates, filter)).toContain(standing);
  });

  it.each([
    [1, 3, "; 1 was shot down, 3 lost to"],
    [3, 1, "; 3 were shot down, 1 lost to"],
  ])("bends the verb to %i shot down and %i lost", (intercepted, lost, words) => {
    const all = { launched: 5, denominator: 5, numerator: intercepted + lost, intercepted, lost };
    expect(sentenceOf(find([rateOf(NOVEMBER, all)]))).toContain(words);
    const measure = "shot_down" as const;
    const apart = [rateOf(NOVEMBER, { ...all, measure, numerator: intercepted })];
    expect(sentenceOf(find(apart, { ...FILTER, measure }))).toContain(
      `; a further ${lost} ${lost === 1 ? "was" : "were"} lost to`,
    );
  });

  it("does not let a third party speak of what it did itself", () => {
    const rates = [rateOf(NOVEMBER, { claimants: ["us-official"] })];
    expect(sentenceOf(find(rates))).toBe(
      "A US official says 90% of the attack drones Russia launched in November 2024 were shot down.",
    );
  });

  it("names several claimants by number", () => {
    const rates = [rateOf(NOVEMBER, { claimants: ["ukrainian-air-force", "us-official", "media"] })];
    expect(sentenceOf(find(rates))).toBe(
      "Ukraine’s Air Force and 2 other claimants say 90% of the attack drones Russia launched in November 2024 were shot down.",
    );
  });

  it("says that one number covers both where the claims merge them", () => {
    const rates = [rateOf("2025-09-01", { intercepted: 0, stopped: 90 })];
    expect(sentenceOf(find(rates))).toContain("; one number covers both.");
  });

  it("spells out a period that is not complete and its coverage", () => {
    const text = standfirst([rateOf(NOVEMBER, { partial: true })], FILTER, "2024-11-26");
    expect(text).toContain("1–26 Nov 2024; the month is not complete");
    expect(text).toContain("3 attacks on 3 of 30 days");
  });

  it("compares complete neighbours only", () => {
    const october = rateOf("2024-10-01", { numerator: 80 });
    expect(standfirst([october, rateOf(NOVEMBER)])).toContain("The share was 80% in October 2024.");
    expect(standfirst([october, rateOf(NOVEMBER, { partial: true })])).not.toContain("The share was");
    expect(standfirst([rateOf("2024-09-01"), rateOf(NOVEMBER)])).not.toContain("The share was");
  });

  it("never compares across a change of wording and says so", () => {
    const filter = { ...FILTER, measure: "shot_down" as const };
    const rates = ["2024-06-01", "2024-07-01"].map((month) => rateOf(month, { measure: "shot_down" }));
    const text = standfirst(rates, filter);
    expect(text).not.toContain("The share was");
    expect(text).toContain("not comparable: drones lost to EW are listed separately");
    expect(standfirst(rates)).toContain("The share was");
  });

  it("says that launched is not stated instead of giving a share", () => {
    const rates = [
      rateOf(NOVEMBER, { attacker: "UA", launched: 0, denominator: 0, numerator: 0, stopped_without_launched: 42 }),
    ];
    const text = sentenceOf(find(rates, { ...FILTER, attacker: "UA" }));
    expect(text).toBe(
      "No claim here states how many attack drones Ukraine launched and how many were stopped; the claimants say 42 were stopped.",
    );
  });

  it("never says that anything is confirmed", () => {
    for (const measure of ["stopped", "shot_down", "resolved"] as const) {
      const text = sentenceOf(find([rateOf(NOVEMBER, { measure })], { ...FILTER, measure }));
      expect(text).toMatch(/says|say/);
      expect(text).not.toMatch(/confirm|success|enemy|kill/i);
    }
  });
});

describe("quoteOf", () => {
  it("gives each series a sentence of its own, and none to a series without a figure", () => {
    const filter = { ...FILTER, weapon: ["drone" as const, "kinzhal" as const] };
    const state = chartState([rateOf(NOVEMBER)], filter, null);
    const [drone, kinzhal] = state.all;
    if (!drone || !kinzhal) throw new Error("Both series are expected.");
    expect(quoteOf(state, drone)).toContain("attack drones");
    expect(quoteOf(state, kinzhal)).toBeNull();
  });
});
