import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "../domain/rates.ts";
import { lineage, type WeaponSlug } from "../domain/weapons.ts";
import { anyClaims, claim } from "./example-claims.ts";
import { figuresOf, launchedOf } from "./figures.ts";
import { groupAttacks } from "./group.ts";
import { stoppedOf, totalOf } from "./outcomes.ts";

function figure(claims: Parameters<typeof groupAttacks>[0], weapon: WeaponSlug, view: View = "preferred") {
  const [attack] = groupAttacks(claims);
  return attack && figuresOf(attack).find((f) => f.weapon === weapon && f.view === view);
}

describe("figuresOf", () => {
  it("takes a node's own statement and never adds what lies inside it", () => {
    const claims = [
      claim({ launched: 40, intercepted: 30 }),
      claim({ launched: 25, intercepted: 20 }, { weapon: "shahed" }),
      claim({ launched: 5, intercepted: 4 }, { weapon: "jet-shahed" }),
    ];
    expect(figure(claims, "drone")).toMatchObject({ launched: 40, intercepted: 30 });
    expect(figure(claims, "shahed")).toMatchObject({ launched: 25, intercepted: 20 });
    expect(figure(claims, "mixed")).toMatchObject({ launched: 40, intercepted: 30 });
  });

  it("adds the children of a node that states nothing of its own", () => {
    const claims = [
      claim({ launched: 20, intercepted: 18 }, { weapon: "kh-101" }),
      claim({ launched: 9, intercepted: 3 }, { weapon: "iskander-m" }),
      claim({ intercepted: 2 }, { weapon: "kalibr" }),
    ];
    expect(figure(claims, "missile")).toMatchObject({ launched: 29, intercepted: 21, stopped_without_launched: 2 });
  });

  it("takes the parts where the wide number can't be their total", () => {
    const claims = [
      claim({ launched: 4, intercepted: 4 }),
      claim({ launched: 25, intercepted: 20 }, { weapon: "shahed" }),
    ];
    expect(figure(claims, "drone")).toMatchObject({ launched: 25, intercepted: 20 });
  });

  it("adds no regional claim to a national one, nor uses one in its place", () => {
    const place = { scope: "Odesa Oblast", claimant: "ukrainian-regional" } as const;
    expect(
      figure([claim({ intercepted: 30 }), claim({ launched: 12, intercepted: 12 }, place)], "drone"),
    ).toMatchObject({
      launched: 0,
      stopped_without_launched: 30,
    });
    expect(figure([claim({ launched: 12, intercepted: 12 }, place)], "drone")).toBeUndefined();
  });

  it("counts nothing that an air command states of its area", () => {
    const south = claim({ launched: 12, intercepted: 12 }, { scope: "Air Command South" });
    expect(figure([south], "drone")).toBeUndefined();
    expect(figure([south, claim({ launched: 20, intercepted: 9 }, { scope: "Odesa Oblast" })], "drone")).toMatchObject({
      launched: 20,
      intercepted: 9,
    });
  });

  it("makes no ratio of a least or a greatest number launched; a number about right counts", () => {
    for (const bound of ["at_least", "at_most"] as const) {
      expect(figure([claim({ launched: [bound, 40], intercepted: 30 })], "drone")).toMatchObject({
        launched: 0,
        stopped_without_launched: 30,
      });
    }
    expect(figure([claim({ launched: ["about", 40], intercepted: 30 })], "drone")).toMatchObject({
      launched: 40,
      intercepted: 30,
    });
    const bounded = claim({ launched: ["at_least", 40], intercepted: 30 });
    const whole = claim({ launched: 45, intercepted: 31 }, { claimant: "ukrainian-official" });
    expect(figure([bounded, whole], "drone")).toMatchObject({ launched: 45, intercepted: 31 });
  });

  it("counts a raid stated by place alone: oblasts are added, a city in one is not", () => {
    const at = (scope: string, launched: number, intercepted: number) => claim({ launched, intercepted }, { scope });
    expect(figure([at("Odesa Oblast", 7, 5), at("Mykolaiv Oblast", 4, 4)], "drone")).toMatchObject({
      launched: 11,
      intercepted: 9,
    });
    expect(figure([at("Odesa Oblast", 7, 5), at("Odesa", 4, 4)], "drone")).toMatchObject({
      launched: 7,
      intercepted: 5,
    });
  });

  it("makes no figure of guided bombs", () => {
    expect(
      figure([claim({ launched: 100, intercepted: 1 }, { weapon: "guided-bomb" })], "guided-bomb"),
    ).toBeUndefined();
  });

  it("keeps what a merged number holds beyond separate ones", () => {
    expect(figure([claim({ launched: 50, stopped: 45, intercepted: 30, lost: 10 })], "drone")).toMatchObject({
      intercepted: 30,
      lost: 10,
      stopped: 5,
      separate: true,
    });
  });

  it("closes: no figure has more outcomes than launched", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const attack of groupAttacks(claims)) {
          for (const f of figuresOf(attack)) expect(totalOf(f)).toBeLessThanOrEqual(f.launched);
        }
      }),
    );
  });

  it("gives a parent at least what any weapon inside it has, launched and stopped", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const attack of groupAttacks(claims)) {
          const figures = figuresOf(attack);
          for (const child of figures) {
            for (const parent of figures) {
              if (parent.view !== child.view || !lineage(child.weapon).includes(parent.weapon)) continue;
              expect(parent.launched).toBeGreaterThanOrEqual(child.launched);
              expect(stoppedOf(parent)).toBeGreaterThanOrEqual(stoppedOf(child));
            }
          }
        }
      }),
    );
  });

  it("names claimants for every launched weapon", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const attack of groupAttacks(claims)) {
          for (const f of figuresOf(attack)) {
            expect(Object.values(f.claimants).reduce((sum, n) => sum + n, 0)).toBe(f.launched);
            if (f.view !== "preferred" && f.launched > 0) expect(Object.keys(f.claimants)).toEqual([f.view]);
          }
        }
      }),
    );
  });
});

describe("launchedOf", () => {
  const launched = (claims: Parameters<typeof groupAttacks>[0]) => {
    const [attack] = groupAttacks(claims);
    return attack ? launchedOf(attack) : undefined;
  };

  it("adds weapons that stand beside each other and not those inside one another", () => {
    expect(
      launched([
        claim({ launched: 188 }),
        claim({ launched: ["about", 100] }, { weapon: "shahed" }),
        claim({ launched: 4 }, { weapon: "iskander-m" }),
        claim({ launched: 90 }, { weapon: "guided-bomb" }),
      ]),
    ).toEqual({ value: 192, qualifier: "exact" });
  });

  it("is null where no claim states it", () => {
    expect(launched([claim({ intercepted: 20 })])).toBeNull();
  });

  it("keeps a least number a least number, alone and in a sum", () => {
    const atLeast = claim({ launched: ["at_least", 100] });
    expect(launched([atLeast])).toEqual({ value: 100, qualifier: "at_least" });
    expect(launched([atLeast, claim({ launched: 4 }, { weapon: "kinzhal" })])).toEqual({
      value: 104,
      qualifier: "at_least",
    });
    const about = claim({ launched: ["about", 10] }, { weapon: "kalibr" });
    expect(launched([about, claim({ launched: 4 }, { weapon: "kinzhal" })])).toEqual({ value: 14, qualifier: "about" });
    expect(launched([atLeast, about])).toEqual({ value: 110, qualifier: "about" });
  });

  it("takes the exact whole for the parts that are put less exactly", () => {
    const parts = [claim({ launched: ["at_least", 40] }, { weapon: "shahed" })];
    expect(launched([claim({ launched: 114 }), ...parts])).toEqual({ value: 114, qualifier: "exact" });
  });

  it.each(["withheld", "named_only"] as const)("is a least number beside a weapon that is %s", (reason) => {
    const drones = claim({ launched: 90 });
    const unsaid = { ...claim({}, { weapon: "iskander-m" }), counts: { launched: { value: null, reason } } };
    expect(launched([drones, unsaid])).toEqual({ value: 90, qualifier: "at_least" });
    expect(launched([unsaid])).toBeNull();
    const whole = claim({ launched: 101 }, { weapon: "mixed" });
    expect(launched([drones, unsaid, whole])).toEqual({ value: 101, qualifier: "exact" });
  });
});
