import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/claim.ts";
import type { RatesFilter } from "../domain/filters.ts";
import type { Measure, Rate, View } from "../domain/rates.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import { claim } from "./example-claims.ts";
import { groupAttacks } from "./group.ts";
import { periodSums, ratesOf } from "./rates.ts";

// Attacks worked by hand from the figures that were published about them.

interface Asked {
  weapon?: WeaponSlug;
  measure?: Measure;
  claimant?: View;
  attacker?: string;
}

/** The one rate of a raid, by day. */
function rate(claims: readonly Claim[], asked: Asked = {}): Rate {
  const filter: RatesFilter = {
    attacker: asked.attacker ?? "RU",
    weapon: [asked.weapon ?? "drone"],
    claimant: [asked.claimant ?? "preferred"],
    measure: asked.measure ?? "stopped",
    step: "day",
    from: null,
    to: null,
    date: "end",
    as_of: null,
  };
  const rates = ratesOf(periodSums(groupAttacks(claims), filter), filter, "2026-11-21");
  const [only] = rates;
  if (!only || rates.length !== 1) throw new Error(`Expected one rate, got ${rates.length}.`);
  return only;
}

const onlyAttack = (claims: readonly Claim[]) => {
  const attacks = groupAttacks(claims);
  const [attack] = attacks;
  if (!attack || attacks.length !== 1) throw new Error(`Expected one attack, got ${attacks.length}.`);
  return attack;
};

describe("22 November 2024: 114 launched, 64 shot down, 41 lost", () => {
  const end = "2024-11-22";
  const claims = [
    claim({ launched: 114, intercepted: 64, lost: 41, active: 4, left: 2 }, { end }),
    claim({ launched: 114, intercepted: 64, lost: ["about", 41] }, { start: "2024-11-21", end }),
    claim({ intercepted: ["at_least", 60] }, { end }),
  ];

  it("is one attack of one statement: a date printed as a night, and a rounder headline, change nothing", () => {
    const attack = onlyAttack(claims);
    expect(attack).toMatchObject({ id: "RU-2024-11-22", start: "2024-11-21", agreement: "one_claimant" });
    expect(attack.statements).toHaveLength(1);
    expect(attack.statements[0]).toMatchObject({ unaccounted: 3, preferred: true, variants: [] });
    expect(attack.statements[0]?.claim_ids).toHaveLength(3);
  });

  it("stopped: 105 of 114, the whole rest of unknown fate", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.unaccounted]).toEqual([105, 114, 3]);
    expect(it.rate).toBeCloseTo(0.921053, 6);
    expect([it.ci_low, it.ci_high].map((n) => n?.toFixed(4))).toEqual(["0.8567", "0.9579"]);
    expect([it.low, it.high]).toEqual([105 / 114, 1]);
    expect(it.claimants).toEqual(["ukrainian-air-force"]);
  });

  it("shot down: 64 of 114", () => {
    const it = rate(claims, { measure: "shot_down" });
    expect([it.numerator, it.denominator]).toEqual([64, 114]);
    expect(it.rate).toBeCloseTo(0.561404, 6);
    expect(it.high).toBeCloseTo(73 / 114, 12);
  });

  it("resolved: 105 of the 108 that neither left nor were airborne", () => {
    const it = rate(claims, { measure: "resolved" });
    expect([it.numerator, it.denominator]).toEqual([105, 108]);
    expect(it.rate).toBeCloseTo(0.972222, 6);
    expect(it.high).toBe(1);
  });
});

describe("26 November 2024: 188 launched, 76 shot down, 95 or 96 lost", () => {
  const dates = { start: "2024-11-25", end: "2024-11-26" };
  const claims = [
    claim({ launched: 188, intercepted: 76, lost: 95, left: 5 }, dates),
    claim({ launched: 188, intercepted: 76, lost: 96, left: 5 }, dates),
    claim({ launched: 188, intercepted: 76, lost: 95, left: 5 }, dates),
    claim({ launched: 4 }, { ...dates, weapon: "iskander-m" }),
    claim({ intercepted: ["at_least", 10] }, { ...dates, scope: "Kyiv", claimant: "ukrainian-regional" }),
  ];

  it("keeps the number that most reports carry and shows the other", () => {
    const attack = onlyAttack(claims);
    expect(attack.agreement).toBe("differ");
    expect(attack.disagreements.map(({ metric, kind, values }) => [metric, kind, values.map((v) => v.value)])).toEqual([
      ["lost", "differ", [95, 96]],
    ]);
  });

  it("stopped: 171 of 188, without the ten over Kyiv", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.left, it.unaccounted]).toEqual([171, 188, 5, 12]);
    expect(it.rate).toBeCloseTo(0.909574, 6);
    expect(it.stopped_without_launched).toBe(0);
  });

  it("shot down: 76 of 188; resolved: 171 of 183", () => {
    expect(rate(claims, { measure: "shot_down" }).rate).toBeCloseTo(0.404255, 6);
    expect(rate(claims, { measure: "resolved" }).rate).toBeCloseTo(0.934426, 6);
  });

  it("makes no rate of four missiles of which nothing more is said", () => {
    expect(() => rate(claims, { weapon: "iskander-m" })).toThrow("got 0");
    expect(rate(claims, { weapon: "mixed" }).denominator).toBe(188);
  });
});

describe("21 November 2024: one Oreshnik, one Kinzhal, six of seven Kh-101 over Dnipro", () => {
  const at = { end: "2024-11-21", scope: "Dnipro" };
  const claims = [
    claim({ launched: 1 }, { ...at, weapon: "oreshnik" }),
    claim({ launched: 1 }, { ...at, weapon: "kinzhal" }),
    claim({ launched: 7, intercepted: 6 }, { ...at, weapon: "kh-101" }),
  ];

  it("counts the raid by its one place, and quotes no share of seven", () => {
    for (const weapon of ["kh-101", "cruise-missile", "missile", "mixed"] as const) {
      const it = rate(claims, { weapon });
      expect([it.numerator, it.denominator, it.rate, it.ci_low, it.low, it.high]).toEqual([
        6,
        7,
        null,
        null,
        null,
        null,
      ]);
    }
  });
});

describe("19 November 2024: ATACMS over Bryansk, five of six or two of eight", () => {
  const raid = { attacker: "UA", end: "2024-11-19", weapon: "atacms", scope: "Bryansk Oblast" } as const;
  const claims = [
    claim({ launched: 6, intercepted: 5 }, { ...raid, claimant: "russian-mod" }),
    claim({ launched: 8, intercepted: 2 }, { ...raid, claimant: "us-official" }),
    claim({ intercepted: 42 }, { attacker: "UA", end: "2024-11-19", claimant: "russian-mod" }),
  ];

  it("is a conflict, with the side under attack preferred", () => {
    const attack = onlyAttack(claims);
    expect(attack.agreement).toBe("conflict");
    expect(attack.disagreements.map(({ metric, kind, values }) => [metric, kind, values.map((v) => v.value)])).toEqual([
      ["launched", "conflict", [6, 8]],
      ["intercepted", "conflict", [5, 2]],
    ]);
    expect(attack.statements.filter((s) => s.preferred).map((s) => [s.weapon, s.claimant])).toEqual([
      ["drone", "russian-mod"],
      ["atacms", "russian-mod"],
    ]);
  });

  it("gives each claimant a view of its own", () => {
    const of = (claimant: View) => {
      const it = rate(claims, { attacker: "UA", weapon: "atacms", claimant });
      return [it.numerator, it.denominator, it.rate];
    };
    expect(of("preferred")).toEqual([5, 6, null]);
    expect(of("russian-mod")).toEqual([5, 6, null]);
    expect(of("us-official")).toEqual([2, 8, null]);
  });

  it("keeps 42 drones without a launched number outside the rate", () => {
    const it = rate(claims, { attacker: "UA" });
    expect([it.numerator, it.denominator, it.stopped_without_launched, it.attacks]).toEqual([0, 0, 42, 0]);
  });
});

describe("26 August 2025: 59 launched, 47 shot down or suppressed, 12 hits at nine places", () => {
  const claims = [
    claim({ launched: 59, stopped: 47, hits: 12, hit_locations: 9 }, { start: "2025-08-25", end: "2025-08-26" }),
  ];

  it("stopped: 47 of 59, and nothing of unknown fate", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.stopped, it.hits, it.unaccounted]).toEqual([47, 59, 47, 12, 0]);
    expect(it.rate).toBeCloseTo(0.79661, 6);
    expect([it.low, it.high]).toEqual([47 / 59, 47 / 59]);
  });

  it("has no share shot down: the number is merged", () => {
    expect(() => rate(claims, { measure: "shot_down" })).toThrow("got 0");
  });
});

describe("28 August 2025: 589 of 629 targets", () => {
  const dates = { start: "2025-08-27", end: "2025-08-28" };
  const claims = [
    claim({ launched: 598, stopped: 563 }, dates),
    claim({ launched: 2, stopped: 1 }, { ...dates, weapon: "kinzhal" }),
    claim({ launched: 9, stopped: 7 }, { ...dates, weapon: "iskander-m" }),
    claim({ launched: 20, stopped: 18 }, { ...dates, weapon: "kh-101" }),
    claim({ launched: 629, stopped: 589 }, { ...dates, weapon: "mixed" }),
  ];

  it.each([
    ["drone", 563, 598, 0.941472],
    ["kh-101", 18, 20, 0.9],
    ["missile", 26, 31, 0.83871],
    ["mixed", 589, 629, 0.936407],
  ] as const)("%s: %i of %i", (weapon, numerator, denominator, share) => {
    const it = rate(claims, { weapon });
    expect([it.numerator, it.denominator]).toEqual([numerator, denominator]);
    expect(it.rate).toBeCloseTo(share, 6);
  });

  it("prefers the total and takes its parts for parts", () => {
    expect(
      onlyAttack(claims)
        .statements.filter((s) => s.preferred)
        .map((s) => s.weapon),
    ).toEqual(["mixed"]);
  });
});

describe("7 September 2025: 810 drones and 13 missiles", () => {
  const dates = { start: "2025-09-06", end: "2025-09-07" };
  const claims = [
    claim({ launched: 810, stopped: 747, hits: 54 }, dates),
    claim({ launched: 4, stopped: 0 }, { ...dates, weapon: "iskander-m" }),
    claim({ launched: 9, stopped: 4 }, { ...dates, weapon: "iskander-k" }),
    claim({ launched: ["at_least", 400] }, { ...dates, weapon: "shahed", claimant: "ukrainian-president" }),
    claim({ launched: 810 }, { ...dates, weapon: "mixed", claimant: "ukrainian-president" }),
  ];

  it("drones: 747 of 810, the more than 400 Shaheds inside them", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.unaccounted]).toEqual([747, 810, 9]);
    expect(it.rate).toBeCloseTo(0.922222, 6);
    expect(it.high).toBeCloseTo(756 / 810, 12);
  });

  it("missiles: 4 of 13; both together: 751 of 823", () => {
    const missiles = rate(claims, { weapon: "missile" });
    expect([missiles.numerator, missiles.denominator]).toEqual([4, 13]);
    expect(missiles.rate).toBeCloseTo(0.307692, 6);
    const all = rate(claims, { weapon: "mixed" });
    expect([all.numerator, all.denominator]).toEqual([751, 823]);
    expect(all.rate).toBeCloseTo(0.912515, 6);
  });
});

describe("2 March 2025: 79 launched, 63 shot down, 16 lost", () => {
  const claims = [claim({ launched: 79, intercepted: 63, lost: 16 }, { start: "2025-03-01", end: "2025-03-02" })];

  it("closes: 79 of 79, with a Wilson interval that ends at one", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.rate, it.unaccounted, it.high]).toEqual([79, 79, 1, 0, 1]);
    expect(it.ci_low).toBeCloseTo(79 / (79 + 3.841459), 6);
    expect(it.ci_high).toBe(1);
  });

  it("shot down: 63 of 79; no resolved share, because nothing is said of airborne or left", () => {
    expect(rate(claims, { measure: "shot_down" }).rate).toBeCloseTo(0.797468, 6);
    expect(() => rate(claims, { measure: "resolved" })).toThrow("got 0");
  });
});

describe("10 November 2024: 145 launched, 62 shot down, 67 lost, 10 gone", () => {
  const claims = [
    claim({ launched: 145, intercepted: 62, lost: 67, left: 10 }, { start: "2024-11-09", end: "2024-11-10" }),
  ];

  it("stopped 129 of 145, resolved 129 of 135", () => {
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.left, it.unaccounted]).toEqual([129, 145, 10, 6]);
    expect(it.rate).toBeCloseTo(0.889655, 6);
    expect(it.high).toBe(1);
    const resolved = rate(claims, { measure: "resolved" });
    expect([resolved.numerator, resolved.denominator]).toEqual([129, 135]);
    expect(resolved.rate).toBeCloseTo(0.955556, 6);
  });
});

describe("26 August 2024: 102 of 127 missiles, 99 of 109 drones", () => {
  const end = "2024-08-26";
  const claims = [
    claim({ launched: 127, intercepted: 102 }, { end, weapon: "missile" }),
    claim({ launched: 109, intercepted: 99 }, { end }),
    claim({ launched: ["at_least", 100] }, { end, weapon: "missile", claimant: "ukrainian-president" }),
    claim({ launched: ["at_least", 200] }, { end, weapon: "mixed", claimant: "media" }),
    claim({ intercepted: ["about", 15] }, { end, weapon: "missile", scope: "Kyiv", claimant: "ukrainian-regional" }),
  ];

  it("agrees: the rounder numbers of others contradict nothing", () => {
    expect(onlyAttack(claims).agreement).toBe("agree");
  });

  it.each([
    ["missile", 102, 127, 0.80315],
    ["drone", 99, 109, 0.908257],
    ["mixed", 201, 236, 0.851695],
  ] as const)("%s: %i of %i", (weapon, numerator, denominator, share) => {
    const it = rate(claims, { weapon });
    expect([it.numerator, it.denominator]).toEqual([numerator, denominator]);
    expect(it.rate).toBeCloseTo(share, 6);
  });
});

describe("23 December 2025: Kinzhals that did not reach their targets", () => {
  const dates = { start: "2025-12-22", end: "2025-12-23" };
  const claims = [
    claim({ launched: 635, stopped: 587, hits: 39 }, dates),
    claim({ launched: 3, intercepted: 0, did_not_reach: 3 }, { ...dates, weapon: "kinzhal" }),
    claim({ launched: 35, stopped: 34 }, { ...dates, weapon: "cruise-missile" }),
  ];

  it("counts them as launched and not as stopped", () => {
    const kinzhal = rate(claims, { weapon: "kinzhal" });
    expect([kinzhal.numerator, kinzhal.denominator, kinzhal.did_not_reach, kinzhal.rate]).toEqual([0, 3, 3, null]);
    const missiles = rate(claims, { weapon: "missile" });
    expect([missiles.numerator, missiles.denominator]).toEqual([34, 38]);
    expect(missiles.rate).toBeCloseTo(0.894737, 6);
    expect(missiles.high).toBe(1);
  });

  it("621 of 673 together", () => {
    const all = rate(claims, { weapon: "mixed" });
    expect([all.numerator, all.denominator]).toEqual([621, 673]);
    expect(all.rate).toBeCloseTo(0.922734, 6);
  });
});

describe("14 November 2024: a report that leaves out what was lost", () => {
  const dates = { start: "2024-11-13", end: "2024-11-14" };

  it("does not turn the omission into a zero, nor into a disagreement", () => {
    const claims = [
      claim({ launched: 59, intercepted: 21 }, dates),
      claim({ launched: 59, intercepted: 21, lost: 38 }, dates),
    ];
    expect(onlyAttack(claims).agreement).toBe("one_claimant");
    const it = rate(claims);
    expect([it.numerator, it.denominator, it.rate]).toEqual([59, 59, 1]);
  });

  it("leaves the rest of unknown fate where no report states it", () => {
    const it = rate([claim({ launched: 59, intercepted: 21 }, dates)]);
    expect(it.rate).toBeCloseTo(0.355932, 6);
    expect([it.unaccounted, it.high]).toEqual([38, 1]);
  });
});

describe("1 January 2024: a night raid and a day raid", () => {
  const claims = [
    claim({ launched: 90, intercepted: 87 }, { start: "2023-12-31", end: "2024-01-01", weapon: "shahed" }),
    claim({ launched: 10, intercepted: 9 }, { end: "2024-01-01", weapon: "shahed" }),
  ];

  it("are two attacks of one date, added in its rate", () => {
    expect(groupAttacks(claims).map(({ id, start }) => [id, start])).toEqual([
      ["RU-2024-01-01", "2023-12-31"],
      ["RU-2024-01-01-day", "2024-01-01"],
    ]);
    const it = rate(claims, { weapon: "shahed" });
    expect([it.numerator, it.denominator, it.attacks, it.days_covered]).toEqual([96, 100, 2, 1]);
    expect(it.rate).toBeCloseTo(0.96, 12);
  });
});
