import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/claim.ts";
import { claim, type Numbers } from "./example-claims.ts";
import { groupAttacks } from "./group.ts";
import { possibleTwins } from "./twins.ts";

const night = (end: string, numbers: Numbers, rest: Partial<Claim> = {}) => {
  const start = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
  return claim(numbers, { start, end, ...rest });
};
const twinsOf = (claims: readonly Claim[]) => possibleTwins(groupAttacks(claims));

describe("possibleTwins", () => {
  it("names two raids of neighbouring days with one claimant's same numbers, however many were suppressed", () => {
    const claims = [
      night("2023-11-05", { launched: 22, intercepted: 15 }),
      night("2023-11-06", { launched: 22, stopped: 15 }),
    ];
    const expected = [
      {
        attacks: ["RU-2023-11-05", "RU-2023-11-06"],
        claimant: "ukrainian-air-force",
        weapon: "drone",
        launched: 22,
        stopped: 15,
      },
    ];
    expect(twinsOf(claims)).toEqual(expected);
    expect(twinsOf(claims.toReversed())).toEqual(expected);
  });

  it("names a pair once, by the widest weapon", () => {
    const both = (end: string) => [
      night(end, { launched: 30, intercepted: 20 }, { weapon: "shahed" }),
      night(end, { launched: 42, intercepted: 27 }, { weapon: "drone" }),
    ];
    expect(twinsOf([...both("2025-01-04"), ...both("2025-01-05")]).map(({ weapon }) => weapon)).toEqual(["drone"]);
  });

  it("passes over other numbers, small ones, another claimant, another attacker, a place, and days further apart", () => {
    const one = night("2023-11-05", { launched: 22, intercepted: 15 });
    for (const other of [
      night("2023-11-06", { launched: 22, intercepted: 16 }),
      night("2023-11-06", { launched: 22 }),
      night("2023-11-07", { launched: 22, intercepted: 15 }),
      night("2023-11-06", { launched: 22, intercepted: 15 }, { claimant: "us-official" }),
      night("2023-11-06", { launched: 22, intercepted: 15 }, { attacker: "UA" }),
      night("2023-11-06", { launched: 22, intercepted: 15 }, { scope: "Kyiv Oblast" }),
    ]) {
      expect(twinsOf([one, other])).toEqual([]);
    }
    const small = { launched: 9, intercepted: 9 };
    expect(twinsOf([night("2023-11-05", small), night("2023-11-06", small)])).toEqual([]);
  });
});
