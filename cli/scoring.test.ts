import { describe, expect, it } from "vitest";
import { precisionRecall, type ScoredClaim, scorePassage } from "./scoring.ts";

const claim = (rest: Partial<ScoredClaim>): ScoredClaim => ({
  claimant: "ukrainian-air-force",
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  start: "2024-11-21",
  end: "2024-11-22",
  ...rest,
});
const exact = (value: number) => ({ value, qualifier: "exact" });

describe("scorePassage", () => {
  it("counts what is right, missed and invented", () => {
    const gold = [claim({ launched: exact(30), intercepted: exact(20), lost: exact(4) })];
    const { facts, claims } = scorePassage(gold, [claim({ launched: exact(30), intercepted: exact(21) })]);
    expect(facts.right).toMatchObject([{ field: "launched", value: 30 }]);
    expect(facts.missed).toMatchObject([
      { field: "intercepted", value: 20 },
      { field: "lost", value: 4 },
    ]);
    expect(facts.invented).toMatchObject([{ field: "intercepted", value: 21 }]);
    expect(claims).toEqual({ right: 0, predicted: 1, expected: 1 });
  });

  it("judges claimant, qualifier and dates on the claims that are right", () => {
    const gold = [claim({ launched: exact(30), lost: { value: 4, qualifier: "about" }, start: null })];
    const score = scorePassage(gold, [
      claim({ launched: exact(30), lost: exact(4), claimant: "media", end: "2024-11-23" }),
    ]);
    expect(score).toMatchObject({
      claims: { right: 1 },
      claimant: { right: 0, of: 1 },
      qualifier: { right: 1, of: 2 },
      dates: { right: 0, of: 1 },
    });
  });

  it("counts equal numbers of two regions twice, and one prediction of them once", () => {
    const gold = [
      claim({ scope: "Kursk Oblast", intercepted: exact(3) }),
      claim({ scope: "Bryansk Oblast", intercepted: exact(3) }),
    ];
    const { facts, claims } = scorePassage(gold, [claim({ scope: "Kursk Oblast", intercepted: exact(3) })]);
    expect([facts.right.length, facts.missed.length]).toEqual([1, 1]);
    expect(claims).toEqual({ right: 1, predicted: 1, expected: 2 });
  });

  it("pairs claims of two claimants with equal numbers by claimant", () => {
    const gold = [claim({ intercepted: exact(3) }), claim({ intercepted: exact(3), claimant: "media" })];
    expect(scorePassage(gold, [...gold].reverse()).claimant).toEqual({ right: 2, of: 2 });
  });

  it.each(["national", "Bryansk Oblast"])("takes %s where the gold takes any scope", (scope) => {
    const gold = [claim({ scope: "any", intercepted: exact(3) })];
    expect(scorePassage(gold, [claim({ scope, intercepted: exact(3) })]).claims.right).toBe(1);
  });

  it("judges a passage without claims by silence; places count for nothing", () => {
    expect(scorePassage([], []).negative).toBe(true);
    expect(scorePassage([], [claim({ launched: exact(1) })]).negative).toBe(false);
    expect(scorePassage([claim({ launched: exact(1) })], []).negative).toBeNull();
    expect(scorePassage([], [claim({ hit_locations: exact(9) } as Partial<ScoredClaim>)]).negative).toBe(true);
  });
});

describe("precisionRecall", () => {
  it("is their harmonic mean, and 1 where nothing was to be said and nothing was", () => {
    expect(precisionRecall({ right: 3, predicted: 4, expected: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(precisionRecall({ right: 0, predicted: 0, expected: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(precisionRecall({ right: 0, predicted: 2, expected: 3 }).f1).toBe(0);
  });
});
