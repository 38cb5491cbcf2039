import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attackSchema } from "../domain/attack.ts";
import { anyClaims, claim } from "./example-claims.ts";
import { groupAttacks, isOfAttack } from "./group.ts";

describe("groupAttacks", () => {
  it("leaves out period totals, claims in review, withdrawn ones and those without an end date", () => {
    const one = { launched: 20, intercepted: 10 };
    const claims = [
      claim(one, { kind: "period" }),
      claim(one, { review: "in_review" }),
      claim(one, { withdrawn: true }),
      { ...claim(one), start: null, end: null },
    ];
    expect(groupAttacks(claims)).toEqual([]);
  });

  it("keeps attackers and end dates apart, and never chains nights", () => {
    const claims = [
      claim({ launched: 20 }, { start: "2024-11-21", end: "2024-11-22" }),
      claim({ launched: 20 }, { start: "2024-11-22", end: "2024-11-23" }),
      claim({ intercepted: 5 }, { start: "2024-11-22", end: "2024-11-23", attacker: "UA", claimant: "russian-mod" }),
    ];
    expect(groupAttacks(claims).map((attack) => attack.id)).toEqual([
      "RU-2024-11-22",
      "RU-2024-11-23",
      "UA-2024-11-23",
    ]);
  });

  it("keeps one attack where night and day agree in the largest number, whatever the small ones say", () => {
    const night = { start: "2024-11-21", end: "2024-11-22" };
    const claims = [
      claim({ launched: 114 }, night),
      claim({ launched: 114 }, { end: "2024-11-22" }),
      claim({ launched: 2 }, { ...night, weapon: "kh-59" }),
      claim({ launched: 3 }, { end: "2024-11-22", weapon: "kh-59" }),
    ];
    expect(groupAttacks(claims).map((attack) => attack.id)).toEqual(["RU-2024-11-22"]);
  });

  it("does not part night and day for a rounder number or for two claimants", () => {
    const night = { start: "2024-11-27", end: "2024-11-28" };
    const claims = [
      claim({ launched: 91 }, night),
      claim({ launched: ["at_least", 80] }, { end: "2024-11-28" }),
      claim({ launched: 100 }, { end: "2024-11-28", claimant: "ukrainian-president" }),
    ];
    expect(groupAttacks(claims)).toHaveLength(1);
  });

  it("takes numbers that a report leaves out from another of the same statement, never beyond launched", () => {
    const [attack] = groupAttacks([
      claim({ launched: 31, intercepted: 20 }),
      claim({ launched: 31, intercepted: 20, lost: 5 }),
      claim({ intercepted: 20, lost: 5, left: 9 }),
    ]);
    expect(attack?.statements[0]?.counts).toEqual({
      launched: { value: 31, qualifier: "exact" },
      intercepted: { value: 20, qualifier: "exact" },
      lost: { value: 5, qualifier: "exact" },
    });
  });

  it("never mixes a merged number with separate ones of other reports", () => {
    const [attack] = groupAttacks([
      claim({ launched: 100, stopped: 80 }),
      claim({ launched: 100, stopped: 80 }),
      claim({ launched: 100, intercepted: 80 }),
    ]);
    expect(attack?.statements[0]?.counts).toEqual({
      launched: { value: 100, qualifier: "exact" },
      stopped: { value: 80, qualifier: "exact" },
    });
    expect(attack?.agreement).toBe("one_claimant");
  });

  it("takes a merged number for the sum of separate ones", () => {
    const [attack] = groupAttacks([
      claim({ launched: 145, intercepted: 62, lost: 67 }),
      claim({ launched: 145, stopped: 131 }, { claimant: "ukrainian-official" }),
    ]);
    expect(attack?.agreement).toBe("conflict");
    expect(attack?.disagreements).toMatchObject([{ metric: "stopped", values: [{ value: 129 }, { value: 131 }] }]);
  });

  it("takes the exact number of one report before a rounder one of many", () => {
    const many = [1, 2, 3, 4].map(() => claim({ launched: ["about", 100] }));
    const [attack] = groupAttacks([...many, claim({ launched: 97, intercepted: 35, lost: 62 })]);
    expect(attack?.statements[0]).toMatchObject({ counts: { launched: { value: 97 } }, variants: [] });
  });

  it("takes a merged number beside lost ones as apart from them, where both fit", () => {
    const night = { launched: 145, lost: 67, left: 10 };
    const [attack] = groupAttacks([claim({ ...night, intercepted: 62 }), claim({ ...night, stopped: 62 })]);
    expect(attack?.agreement).toBe("one_claimant");
    expect(attack?.statements[0]?.unaccounted).toBe(6);
    const [inclusive] = groupAttacks([claim({ launched: 100, stopped: 95, lost: 20 })]);
    expect(inclusive?.statements[0]?.unaccounted).toBe(5);
  });

  it("lets the claimant's own publication stand, the latest one first", () => {
    const claims = [
      claim({ launched: 71 }, { report_id: "early" }),
      claim({ launched: 74 }, { report_id: "late" }),
      claim({ launched: 70 }, { report_id: "press" }),
      claim({ launched: 70 }, { report_id: "press-too" }),
    ];
    const sources = new Map([
      ["early", { url: "https://t.me/kpszsu/1", published: "2024-11-22" }],
      ["late", { url: "https://t.me/kpszsu/2", published: "2024-11-23" }],
      ["press", { url: "https://example.org/1", published: "2024-11-24" }],
      ["press-too", { url: "https://example.org/2", published: "2024-11-24" }],
    ]);
    const [attack] = groupAttacks(claims, sources);
    expect(attack?.statements[0]?.counts.launched?.value).toBe(74);
    expect(groupAttacks(claims)[0]?.statements[0]?.counts.launched?.value).toBe(70);
  });

  it("gives the times of a raid with their zone and as instants, and none where only the day is stated", () => {
    const timed = (attacker: string) =>
      groupAttacks([
        claim(
          { launched: 20 },
          { attacker, start: "2025-07-01", end: "2025-07-02", start_time: "20:00", end_time: null },
        ),
      ])[0];
    expect(timed("RU")).toMatchObject({ zone: "Europe/Kyiv", start_utc: "2025-07-01T17:00Z", end_utc: null });
    expect(timed("UA")).toMatchObject({ zone: "Europe/Moscow", start_utc: "2025-07-01T17:00Z", end_utc: null });
    expect(timed("IR")).toMatchObject({ zone: null, start_time: "20:00", start_utc: null });
  });

  it("does not take a claimant's own publication without a date for its latest", () => {
    const claims = [claim({ launched: 71 }, { report_id: "undated" }), claim({ launched: 74 }, { report_id: "dated" })];
    const sources = new Map([
      ["undated", { url: "https://t.me/kpszsu/1", published: null }],
      ["dated", { url: "https://t.me/kpszsu/2", published: "2024-11-23" }],
    ]);
    expect(groupAttacks(claims, sources)[0]?.statements[0]?.counts.launched?.value).toBe(74);
  });

  it("groups a raid of thousands of places in time that grows with their number", () => {
    const places = Array.from({ length: 20_000 }, (_, n) => claim({ intercepted: n % 9 }, { scope: `Place ${n}` }));
    const before = process.cpuUsage();
    const [attack] = groupAttacks([claim({ launched: 90, intercepted: 80 }), ...places]);
    expect(attack?.statements.filter((s) => s.preferred).map((s) => s.scope)).toEqual(["national"]);
    const { user, system } = process.cpuUsage(before);
    // Seconds of the processor; each place held against each other takes thirty and more.
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it("prefers within a side the claimant that states both numbers, then the higher rank", () => {
    const of = (claims: Parameters<typeof groupAttacks>[0]) =>
      groupAttacks(claims)[0]?.statements.find((s) => s.preferred)?.claimant;
    expect(
      of([claim({ intercepted: 40 }), claim({ launched: 50, intercepted: 41 }, { claimant: "ukrainian-official" })]),
    ).toBe("ukrainian-official");
    expect(
      of([
        claim({ launched: 50, intercepted: 40 }),
        claim({ launched: 50, intercepted: 41 }, { claimant: "ukrainian-general-staff" }),
      ]),
    ).toBe("ukrainian-air-force");
    expect(
      of([claim({ intercepted: 40 }), claim({ launched: 50, intercepted: 41 }, { claimant: "us-official" })]),
    ).toBe("ukrainian-air-force");
  });

  it("does not take a claimant that omits a number for one that contradicts it", () => {
    const [attack] = groupAttacks([
      claim({ launched: 50, intercepted: 40 }),
      claim({ launched: 50 }, { claimant: "ukrainian-president" }),
    ]);
    expect(attack?.agreement).toBe("agree");
    expect(attack?.disagreements).toEqual([]);
  });

  it("gives the same attacks for any order of the claims", () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(groupAttacks(shuffled)).toEqual(groupAttacks(claims));
        },
      ),
    );
  });

  it("gives for each date alone what it gives for all together", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const dates = [...new Set(claims.map((one) => one.end))].sort();
        const alone = dates.flatMap((end) => groupAttacks(claims.filter((one) => one.end === end)));
        expect(alone).toEqual(groupAttacks(claims));
      }),
    );
  });

  it("loses and doubles no claim, and makes valid attacks", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const attacks = groupAttacks(claims);
        for (const attack of attacks) expect(attackSchema.safeParse(attack).error).toBeUndefined();
        const ids = attacks.flatMap((attack) =>
          attack.statements.flatMap((s) => [...s.claim_ids, ...s.variants.flatMap((v) => v.claim_ids)]),
        );
        expect(ids.sort()).toEqual(
          claims
            .filter(isOfAttack)
            .map((one) => one.id)
            .sort(),
        );
      }),
    );
  });

  it("names at most one preferred statement for a weapon and scope", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const attack of groupAttacks(claims)) {
          const topics = attack.statements.filter((s) => s.preferred).map((s) => `${s.weapon} ${s.scope}`);
          expect(new Set(topics).size).toBe(topics.length);
        }
      }),
    );
  });
});
