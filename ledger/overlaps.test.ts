import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/claim.ts";
import { claim } from "./example-claims.ts";
import { groupAttacks } from "./group.ts";
import { clockOverlaps, placesInside, windowOverlaps } from "./overlaps.ts";

const window = (start: string | null, end: string, rest: Partial<Claim> = {}) =>
  claim({ launched: 20, intercepted: 10 }, { start, end, ...rest });

describe("windowOverlaps", () => {
  it("names a window that reaches over another raid's end", () => {
    const long = window("2025-09-10", "2025-09-13");
    const claims = [window("2025-09-10", "2025-09-11"), window("2025-09-11", "2025-09-12"), long];
    expect(windowOverlaps(claims)).toEqual([
      {
        claim_id: long.id,
        attacker: "RU",
        weapon: "drone",
        start: "2025-09-10",
        end: "2025-09-13",
        others: ["2025-09-11", "2025-09-12"],
      },
    ]);
  });

  it("lets nights and days follow one another", () => {
    expect(
      windowOverlaps([
        window("2025-09-10", "2025-09-11"),
        window("2025-09-11", "2025-09-11"),
        window("2025-09-11", "2025-09-12"),
        window(null, "2025-09-12"),
        window("2025-09-12", "2025-09-14"),
      ]),
    ).toEqual([]);
  });

  it.each<[string, Partial<Claim>]>([
    ["another attacker", { attacker: "UA" }],
    ["other weapons", { weapon: "missile" }],
    ["a place", { scope: "Odesa Oblast" }],
    ["a period", { kind: "period" }],
    ["a claim that waits for review", { review: "in_review" }],
    ["a withdrawn claim", { withdrawn: true }],
  ])("does not hold %s against it", (_, rest) => {
    expect(windowOverlaps([window("2025-09-11", "2025-09-12", rest), window("2025-09-10", "2025-09-13")])).toEqual([]);
    expect(windowOverlaps([window("2025-09-11", "2025-09-12"), window("2025-09-10", "2025-09-13", rest)])).toEqual([]);
  });

  it("knows wider and narrower weapons as the same", () => {
    const claims = [window("2025-09-11", "2025-09-12", { weapon: "shahed" }), window("2025-09-10", "2025-09-13")];
    expect(windowOverlaps(claims)).toHaveLength(1);
  });
});

describe("clockOverlaps", () => {
  const clocked = (start: string, start_time: string, end: string, end_time: string, rest: Partial<Claim> = {}) =>
    window(start, end, { start_time, end_time, ...rest });
  const night = clocked("2025-09-12", "18:00", "2025-09-13", "08:00");
  const day = clocked("2025-09-13", "06:30", "2025-09-13", "18:00");

  it("names a day's window that begins before the night's has ended, once, with the minutes shared", () => {
    const repeated = clocked("2025-09-13", "06:30", "2025-09-13", "18:00");
    expect(clockOverlaps([day, night, repeated])).toEqual([{ claims: [night, day], minutes: 90 }]);
    const part = clocked("2025-09-13", "06:30", "2025-09-13", "18:00", { weapon: "shahed" });
    expect(clockOverlaps([part, day, night])).toEqual([{ claims: [night, day], minutes: 90 }]);
  });

  it("names windows of two dates that overlap, however much", () => {
    const next = clocked("2025-09-13", "17:00", "2025-09-14", "08:00");
    const late = clocked("2025-09-13", "07:00", "2025-09-14", "01:00");
    expect(clockOverlaps([next, day]).map(({ minutes }) => minutes)).toEqual([60]);
    expect(clockOverlaps([late, day]).map(({ minutes }) => minutes)).toEqual([11 * 60]);
  });

  it("lets alone what is one raid, what only touches, and what can't be counted twice", () => {
    const part = clocked("2025-09-13", "03:00", "2025-09-13", "05:00", { weapon: "shahed" });
    const after = clocked("2025-09-13", "08:00", "2025-09-13", "09:00");
    expect(clockOverlaps([night, part, after])).toEqual([]);
    for (const rest of [
      { weapon: "kinzhal" },
      { attacker: "UA" },
      { scope: "Kyiv" },
      { withdrawn: true },
      { start_time: null },
    ] as const) {
      expect(clockOverlaps([night, { ...day, ...rest }])).toEqual([]);
    }
  });
});

describe("placesInside", () => {
  const inside = (...claims: Claim[]) => groupAttacks(claims).map(placesInside);

  it("names the places that a national figure holds", () => {
    expect(
      inside(
        window(null, "2025-09-12"),
        window(null, "2025-09-12", { scope: "Odesa Oblast", weapon: "shahed" }),
        window(null, "2025-09-12", { scope: "Kyiv", weapon: "shahed" }),
        window(null, "2025-09-12", { scope: "Kyiv", weapon: "kh-101" }),
      ),
    ).toEqual([[{ weapon: "shahed", places: ["Kyiv", "Odesa Oblast"] }]]);
  });

  it("names none where no national figure covers the weapon", () => {
    expect(inside(window(null, "2025-09-12", { scope: "Kyiv" }))).toEqual([[]]);
  });
});
