import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Correction } from "../domain/correction.ts";
import { correctionSchema } from "../domain/correction.ts";
import { METRICS } from "../domain/metrics.ts";
import { corrected, type UnfiledClaim } from "./corrections.ts";
import { anyClaim, claim, type Numbers } from "./example-claims.ts";

function unfiled(numbers: Numbers, rest: Partial<UnfiledClaim> = {}): UnfiledClaim {
  const { id: _id, version: _version, report_id: _report, withdrawn: _withdrawn, ...stated } = claim(numbers, rest);
  return stated;
}

/** A correction of the drones of 22 November 2024, as its entry is written. */
function correction(entry: object): Correction {
  return correctionSchema.parse({
    report: "https://example.org/a",
    claim: target({ launched: 60, intercepted: "at least 36", lost: 24 }),
    reason: "The numbers exceed the launched one.",
    source: "The same post.",
    status: "open",
    ...entry,
  });
}

const target = (expect: object, rest: object = {}) => ({
  claimant: "ukrainian-air-force",
  weapon: "drone",
  start: "2024-11-22",
  end: "2024-11-22",
  expect,
  ...rest,
});

const wrong = unfiled({ launched: 60, intercepted: ["at_least", 36], lost: 24 });
const other = unfiled({ launched: 9, intercepted: 3 }, { weapon: "missile" });

describe("what a correction does", () => {
  it("drop keeps the claim, rejected with the reason", () => {
    const { claims, outOfDate } = corrected([wrong, other], [correction({ action: "drop" })]);
    expect(outOfDate).toEqual([]);
    expect(claims).toEqual([
      { ...wrong, review: "rejected", review_reason: "The numbers exceed the launched one." },
      other,
    ]);
  });

  it("flag keeps the claim for review with the reason", () => {
    const { claims } = corrected([other, wrong], [correction({ action: "flag" })]);
    expect(claims).toEqual([
      other,
      { ...wrong, review: "in_review", review_reason: "The numbers exceed the launched one." },
    ]);
  });

  it("override replaces the counts and publishes; what stays keeps its place in the phrase", () => {
    const stated: UnfiledClaim = {
      ...wrong,
      quote: "60 launched, 24 lost",
      counts: {
        ...wrong.counts,
        launched: { value: 60, qualifier: "exact", span: [0, 2] },
        lost: { value: 24, qualifier: "exact", span: [13, 15] },
      },
      review: "in_review",
      review_reason: "The outcomes exceed the number launched.",
    };
    const { claims } = corrected([stated], [correction({ action: "override", counts: { launched: 60, lost: 23 } })]);
    expect(claims).toEqual([
      {
        ...stated,
        counts: { launched: { value: 60, qualifier: "exact", span: [0, 2] }, lost: { value: 23, qualifier: "exact" } },
        review: "published",
        review_reason: "The numbers exceed the launched one.",
      },
    ]);
  });

  it("merge makes one claim with both phrases and rejects the second", () => {
    const first: UnfiledClaim = {
      ...unfiled({}),
      quote: "40 came.",
      counts: { launched: { value: 40, qualifier: "exact", span: [0, 2] } },
    };
    const second: UnfiledClaim = {
      ...unfiled({}, { weapon: "shahed" }),
      quote: "Of them 31 fell.",
      counts: { intercepted: { value: 31, qualifier: "exact", span: [8, 10] } },
    };
    const { claims, outOfDate } = corrected(
      [first, second, other],
      [
        correction({
          action: "merge",
          claim: target({ launched: 40 }),
          with: target({ intercepted: 31 }, { weapon: "shahed" }),
        }),
      ],
    );
    expect(outOfDate).toEqual([]);
    expect(claims).toHaveLength(3);
    const [whole, rest] = claims;
    expect(whole).toMatchObject({ weapon: "drone", review: "published", quote: "40 came. … Of them 31 fell." });
    expect(whole?.quote.slice(...(whole.counts.launched?.span ?? []))).toBe("40");
    expect(whole?.quote.slice(...(whole.counts.intercepted?.span ?? []))).toBe("31");
    expect(rest).toMatchObject({ weapon: "shahed", review: "rejected" });
    expect(rest?.review_reason).toContain("Merged with another claim of its report.");
  });

  it("split makes a claim of each part and rejects the bundle", () => {
    const bundle = unfiled({ launched: 50, intercepted: 41 }, { weapon: "cruise-missile" });
    const { claims, outOfDate } = corrected(
      [bundle, other],
      [
        correction({
          action: "split",
          claim: target({ launched: 50, intercepted: 41 }, { weapon: "cruise-missile" }),
          parts: [
            { weapon: "kh-101", counts: { launched: 40, intercepted: 35 } },
            { weapon: "kalibr", counts: { launched: 10, intercepted: 6 } },
          ],
        }),
      ],
    );
    expect(outOfDate).toEqual([]);
    expect(claims.map(({ weapon, review }) => `${weapon} ${review}`)).toEqual([
      "cruise-missile rejected",
      "missile published",
      "kh-101 published",
      "kalibr published",
    ]);
    expect(claims[2]).toMatchObject({ quote: bundle.quote, counts: { launched: { value: 40 } } });
  });
});

describe("the guard", () => {
  it.each([
    "drop",
    "flag",
    "override",
  ])("%s changes nothing once the source has other counts, and says so", (action) => {
    const mended = unfiled({ launched: 60, intercepted: ["at_least", 36], lost: 23 });
    const { claims, outOfDate } = corrected(
      [mended, other],
      [correction({ action, ...(action === "override" && { counts: { lost: 23 } }) })],
    );
    expect(claims).toEqual([mended, other]);
    expect(outOfDate).toHaveLength(1);
    expect(outOfDate[0]).toMatch(
      /^The \w+ of drone by ukrainian-air-force, national, 2024-11-22 to 2024-11-22, in https:\/\/example\.org\/a is out of date: it expects launched 60, intercepted at_least 36, lost 24, but the claim states launched 60, intercepted at_least 36, lost 23\. /,
    );
  });

  it("takes a qualifier, and a count that was added, for another claim", () => {
    for (const numbers of [
      { launched: 60, intercepted: 36, lost: 24 },
      { launched: 60, intercepted: ["at_least", 36], lost: 24, active: 1 },
    ] satisfies Numbers[]) {
      expect(corrected([unfiled(numbers)], [correction({ action: "drop" })]).outOfDate).toHaveLength(1);
    }
  });

  it("says that the claim is gone", () => {
    const { outOfDate } = corrected([other], [correction({ action: "drop" })]);
    expect(outOfDate[0]).toContain("the report makes no such claim any more");
  });

  it("holds for the second claim of a merge, too", () => {
    const { claims, outOfDate } = corrected(
      [unfiled({ launched: 40 }), unfiled({ intercepted: 30 }, { weapon: "shahed" })],
      [
        correction({
          action: "merge",
          claim: target({ launched: 40 }),
          with: target({ intercepted: 31 }, { weapon: "shahed" }),
        }),
      ],
    );
    expect(claims.every(({ review }) => review === "published")).toBe(true);
    expect(outOfDate[0]).toContain("it expects intercepted 31, but the claim states intercepted 30");
  });

  it("does not guess between two claims that are alike", () => {
    const { claims, outOfDate } = corrected([wrong, { ...wrong }], [correction({ action: "drop" })]);
    expect(claims).toEqual([wrong, wrong]);
    expect(outOfDate[0]).toContain("2 claims are alike");
  });

  it("passes over an entry that is fixed upstream", () => {
    const done = correction({ action: "drop", status: "fixed_upstream" });
    expect(corrected([wrong], [done])).toEqual({ claims: [wrong], outOfDate: [] });
    expect(corrected([other], [done])).toEqual({ claims: [other], outOfDate: [] });
  });
});

it("never loses a claim, and touches none that it does not name", () => {
  fc.assert(
    fc.property(
      fc.array(anyClaim, { maxLength: 8 }),
      fc.nat(7),
      fc.constantFrom("drop", "flag"),
      (made, at, action) => {
        const claims = made.map(({ id: _i, version: _v, report_id: _r, withdrawn: _w, ...stated }) => stated);
        const named = claims[at];
        if (!named || named.review === "rejected" || METRICS.every((metric) => !named.counts[metric])) return;
        const written = METRICS.flatMap((metric) => {
          const count = named.counts[metric];
          if (!count || count.value === null) return [];
          const words = { exact: "", about: "about ", at_least: "at least ", at_most: "at most " }[count.qualifier];
          return [[metric, words === "" ? count.value : `${words}${count.value}`]];
        });
        const { claimant, weapon, scope, start, end } = named;
        const entry = correction({
          action,
          claim: { claimant, weapon, scope, start, end, expect: Object.fromEntries(written) },
        });
        const result = corrected(claims, [entry]);
        expect(result.claims).toHaveLength(claims.length);
        const changed = result.claims.filter((one, index) => one !== claims[index]);
        expect(changed.length).toBe(result.outOfDate.length === 0 ? 1 : 0);
      },
    ),
  );
});
