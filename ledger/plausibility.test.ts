import { describe, expect, it } from "vitest";
import { claim } from "./example-claims.ts";
import { implausibilities, surplusHits } from "./plausibility.ts";

const TODAY = "2026-11-21";
const reasons = (...of: Parameters<typeof claim>) => implausibilities(claim(...of), TODAY);

describe("implausibilities", () => {
  it("finds nothing in an ordinary claim", () => {
    expect(reasons({ launched: 114, intercepted: 64, lost: 41, active: 4, left: 2 })).toEqual([]);
    expect(reasons({ intercepted: 42 }, { start: null })).toEqual([]);
  });

  it("names outcomes that exceed the number launched", () => {
    expect(reasons({ launched: 16, intercepted: 15, lost: 11 })).toEqual([
      "The outcomes exceed the number launched: 15 shot down + 11 lost = 26 of 16.",
    ]);
    expect(reasons({ launched: 16, stopped: 10, left: 3, active: 4 })).toHaveLength(1);
    expect(reasons({ launched: 3, intercepted: 1, did_not_reach: 3 }, { weapon: "kinzhal" })).toHaveLength(1);
  });

  it("does not count a merged number and its parts twice", () => {
    expect(reasons({ launched: 26, stopped: 26, intercepted: 15, lost: 11 })).toEqual([]);
  });

  it("takes inexact numbers as they stand, but a least number launched leaves room above it", () => {
    expect(reasons({ launched: ["about", 16], intercepted: 18 })).toEqual([
      "The outcomes exceed the number launched: 18 shot down = 18 of about 16.",
    ]);
    expect(reasons({ launched: ["at_most", 16], intercepted: 18 })).toHaveLength(1);
    expect(reasons({ launched: 16, intercepted: ["at_least", 18] })).toHaveLength(1);
    expect(reasons({ launched: ["at_least", 16], intercepted: 18 })).toEqual([]);
    expect(reasons({ launched: ["about", 16], intercepted: 16 })).toEqual([]);
  });

  it("remarks on hits apart, and counts no places", () => {
    const hits = claim({ launched: 16, intercepted: 12, hits: 5 });
    expect(implausibilities(hits, TODAY)).toEqual([]);
    expect(surplusHits(hits)).toBe(
      "With the hits the outcomes exceed the number launched: 12 shot down + 5 hit = 17 of 16.",
    );
    expect(surplusHits(claim({ launched: 16, intercepted: 12, hits: 4 }))).toBeNull();
    expect(surplusHits(claim({ launched: 16, intercepted: 17, hits: 4 }))).toBeNull();
    expect(reasons({ launched: 16, intercepted: 16, hit_locations: 9, debris_locations: 9 })).toEqual([]);
  });

  it("names windows that are turned around, in the future or too old", () => {
    expect(reasons({}, { start: "2024-11-23", end: "2024-11-22" })).toEqual([
      "The window ends on 2024-11-22, before it starts on 2024-11-23.",
    ]);
    expect(reasons({}, { start: "2026-11-21", end: "2026-11-22" })).toEqual([
      "The window ends on 2026-11-22, in the future.",
    ]);
    expect(reasons({}, { end: TODAY })).toEqual([]);
    expect(reasons({}, { end: "2013-12-31" })).toHaveLength(1);
    expect(reasons({}, { end: "2014-01-01" })).toEqual([]);
    expect(reasons({}, { end: "2024-02-30" })).toContain("The date 2024-02-30 does not exist.");
  });

  it("names numbers ten times the record, by the nearest node, and only of one raid", () => {
    expect(reasons({ launched: 14_500 })).toHaveLength(1);
    expect(reasons({ launched: 14_499 })).toEqual([]);
    expect(reasons({ launched: 1300 }, { weapon: "kh-101" })).toHaveLength(1);
    expect(reasons({ launched: 54_536 }, { kind: "period" })).toEqual([]);
    expect(reasons({ launched: 5000 }, { weapon: "guided-bomb" })).toEqual([]);
  });
});
