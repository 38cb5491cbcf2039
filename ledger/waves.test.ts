import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attack } from "../domain/attack.ts";
import type { Claim } from "../domain/claim.ts";
import { anyClaims, claim, type Numbers } from "./example-claims.ts";
import { figuresOf } from "./figures.ts";
import { groupAttacks } from "./group.ts";

const [EVE, DATE] = ["2025-09-12", "2025-09-13"] as const;

/** A claim about a window that ends on 13 September 2025: "18:00 of the day before" is `-18:00`. */
function windowed(opens: string, closes: string, numbers: Numbers, rest: Partial<Claim> = {}): Claim {
  const start = opens.startsWith("-") ? EVE : DATE;
  return claim(numbers, { start, end: DATE, start_time: opens.replace("-", ""), end_time: closes, ...rest });
}

/** A claim with days alone. */
const night = (numbers: Numbers, rest: Partial<Claim> = {}) => claim(numbers, { start: EVE, end: DATE, ...rest });
const day = (numbers: Numbers, rest: Partial<Claim> = {}) => claim(numbers, { start: DATE, end: DATE, ...rest });

const drones = (attack: Attack) => attack.statements.find(({ weapon }) => weapon === "drone")?.counts.launched?.value;
const idsAndDrones = (claims: Claim[]) =>
  groupAttacks(claims).map((attack) => [attack.id.slice("RU-2025-09-13-".length), drones(attack)]);

describe("raids of one date with times", () => {
  it("are as many as windows that don't meet, also where the numbers are alike", () => {
    const claims = [
      windowed("-18:00", "07:30", { launched: 90, stopped: 70 }),
      windowed("09:00", "15:00", { launched: 40, stopped: 30 }),
      windowed("16:00", "21:00", { launched: 40, stopped: 31 }),
    ];
    const attacks = groupAttacks(claims);
    expect(attacks.map(({ id }) => id)).toEqual(["RU-2025-09-13", "RU-2025-09-13-day", "RU-2025-09-13-day-2"]);
    expect(attacks.map(({ agreement }) => agreement)).toEqual(["one_claimant", "one_claimant", "one_claimant"]);
    expect(attacks.map(({ start, start_time, end_time }) => [start, start_time, end_time])).toEqual([
      [EVE, "18:00", "07:30"],
      [DATE, "09:00", "15:00"],
      [DATE, "16:00", "21:00"],
    ]);
    const launched = attacks.flatMap((attack) =>
      figuresOf(attack).filter(({ view, weapon }) => view === "preferred" && weapon === "drone"),
    );
    expect(launched.reduce((sum, figure) => sum + figure.launched, 0)).toBe(170);
  });

  it("are one where they overlap and nothing is said twice: drones of the night, missiles of the morning", () => {
    const claims = [
      windowed("-20:00", "06:00", { launched: 90 }),
      windowed("05:00", "09:00", { launched: 8 }, { weapon: "kalibr" }),
    ];
    expect(idsAndDrones(claims)).toEqual([["", 90]]);
  });

  it("stay two where a night's window reaches into the day's, and the claimant speaks of both", () => {
    const claims = [
      windowed("-18:00", "08:00", { launched: 453, stopped: 405 }),
      windowed("06:30", "18:00", { launched: 323, stopped: 310 }),
      windowed("06:30", "18:00", { launched: 2 }, { weapon: "kinzhal" }),
    ];
    const attacks = groupAttacks(claims);
    expect(attacks.map((attack) => [attack.id.slice("RU-2025-09-13-".length), drones(attack)])).toEqual([
      ["", 453],
      ["day", 323],
    ]);
    expect(attacks[1]?.statements.map(({ weapon }) => weapon)).toEqual(["drone", "kinzhal"]);
  });

  it("are one where two reports of a night give it slightly different windows", () => {
    const claims = [
      windowed("-19:00", "08:00", { launched: 90 }),
      windowed("-20:00", "08:30", { launched: 91 }),
      windowed("03:10", "03:40", { launched: 2 }, { weapon: "kinzhal" }),
    ];
    expect(groupAttacks(claims).map(({ id, agreement }) => [id, agreement])).toEqual([["RU-2025-09-13", "differ"]]);
  });

  it("are apart where one window begins as the other ends", () => {
    const claims = [windowed("-20:00", "08:00", { launched: 90 }), windowed("08:00", "20:00", { launched: 30 })];
    expect(idsAndDrones(claims)).toEqual([
      ["", 90],
      ["day", 30],
    ]);
  });

  it("take in reports without times by their numbers, report by report", () => {
    const clocked = [
      windowed("-20:00", "08:00", { launched: 90, stopped: 70 }),
      windowed("09:00", "20:00", { launched: 30, stopped: 22 }),
    ];
    const claims = [
      ...clocked,
      night({ launched: 90 }),
      day({ launched: 90 }, { report_id: "daily" }),
      day({ launched: 2 }, { report_id: "daily", weapon: "kinzhal" }),
      day({ stopped: 22 }),
    ];
    const attacks = groupAttacks(claims);
    expect(attacks.map((attack) => [drones(attack), attack.agreement])).toEqual([
      [90, "one_claimant"],
      [30, "one_claimant"],
    ]);
    expect(attacks.map(({ statements }) => statements.flatMap((s) => s.report_ids).length)).toEqual([4, 2]);
    expect(attacks[0]?.statements.map(({ weapon }) => weapon)).toEqual(["drone", "kinzhal"]);
  });

  it("take another number for a raid's own time of the day as another number, not as another raid", () => {
    const clocked = [windowed("-20:00", "08:00", { launched: 90 }), windowed("09:00", "20:00", { launched: 30 })];
    for (const [misprint, at] of [
      [night({ launched: 99 }), 0],
      [day({ launched: 33 }), 1],
    ] as const) {
      const attacks = groupAttacks([...clocked, misprint]);
      expect(attacks).toHaveLength(2);
      expect(attacks.findIndex(({ agreement }) => agreement === "differ")).toBe(at);
    }
  });

  it("leave a night without times apart from the day that has them, where the numbers differ", () => {
    const claims = [windowed("09:00", "20:00", { launched: 30 }), night({ launched: 90 })];
    expect(groupAttacks(claims).map((attack) => [attack.start, drones(attack)])).toEqual([
      [EVE, 90],
      [DATE, 30],
    ]);
    expect(groupAttacks([windowed("09:00", "20:00", { launched: 30 }), night({ launched: 30 })])).toHaveLength(1);
  });

  it("leave a day without times apart from the night that has them, where the numbers differ", () => {
    const claims = [windowed("-20:00", "08:00", { launched: 90 }), day({ launched: 30 })];
    expect(groupAttacks(claims).map((attack) => [attack.start, drones(attack)])).toEqual([
      [EVE, 90],
      [DATE, 30],
    ]);
  });

  it("are apart where one ended before the other began, though a time is left open", () => {
    const open = (numbers: Numbers, times: Partial<Claim>) => day(numbers, times);
    const morning = open({ launched: 90 }, { start_time: null, end_time: "08:00" });
    const evening = open({ launched: 10 }, { start_time: "14:00", end_time: null });
    expect(idsAndDrones([evening, morning])).toEqual([
      ["", 90],
      ["day", 10],
    ]);
    const night = claim({ launched: 91 }, { start: EVE, end: DATE, end_time: "07:30" });
    expect(groupAttacks([morning, night])).toHaveLength(1);
  });

  it("are apart at two moments, and one at the same", () => {
    const at = (time: string, launched: number) => windowed(time, time, { launched });
    expect(groupAttacks([at("21:00", 2), at("21:30", 1)])).toHaveLength(2);
    expect(groupAttacks([at("21:00", 2), at("21:00", 1)])).toHaveLength(1);
    expect(groupAttacks([at("21:00", 2), windowed("20:00", "22:00", { launched: 3 })])).toHaveLength(1);
  });

  it("stay two where windows share just half of the shorter one", () => {
    const claims = [windowed("-19:00", "08:00", { launched: 73 }), windowed("07:30", "08:30", { launched: 3 })];
    expect(groupAttacks(claims)).toHaveLength(2);
  });

  it("know nothing of a window that ends before it begins", () => {
    const claims = [windowed("20:00", "08:00", { launched: 90 }), day({ launched: 90 })];
    expect(groupAttacks(claims)).toHaveLength(1);
  });
});

const anyTime = fc.constantFrom("00:30", "06:00", "08:00", "12:30", "18:00", "23:59");
const anyClocked = fc
  .tuple(anyClaims, fc.infiniteStream(fc.option(fc.tuple(anyTime, anyTime), { nil: null })))
  .map(([claims, times]) =>
    claims.map((one): Claim => {
      const [start_time, end_time] = times.next().value ?? [null, null];
      return { ...one, start_time, end_time };
    }),
  );

describe("raids of any claims with and without times", () => {
  it("hold every claim once, and don't depend on the order of the claims", () => {
    fc.assert(
      fc.property(anyClocked, (claims) => {
        const attacks = groupAttacks(claims);
        const held = attacks.flatMap(({ statements }) =>
          statements.flatMap((s) => [...s.claim_ids, ...s.variants.flatMap((v) => v.claim_ids)]),
        );
        const ofAttacks = claims.filter((c) => c.kind === "attack" && c.review === "published" && !c.withdrawn);
        expect(held.sort()).toEqual(ofAttacks.map(({ id }) => id).sort());
        expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
        expect(groupAttacks(claims.toReversed())).toEqual(attacks);
      }),
    );
  });
});
