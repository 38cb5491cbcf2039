import { describe, expect, it } from "vitest";
import { chartState, comparable, MOST_LINES } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

describe("chartState", () => {
  it("breaks a line where fewer than ten were launched and never bridges the gap", () => {
    const rates = [
      rateOf("2023-01-01"),
      rateOf("2023-02-01"),
      rateOf("2023-03-01", { numerator: 5, denominator: 9 }),
      rateOf("2023-04-01"),
    ];
    const [series] = chartState(rates, FILTER, null).series;
    expect(series?.segments).toEqual([[0, 1], [3]]);
    expect(series?.points[2]?.share).toBeNull();
    expect(series?.points[2]?.rate?.numerator).toBe(5);
  });

  it("keeps a period without any row as a gap, not as a zero", () => {
    const state = chartState([rateOf("2023-01-01"), rateOf("2023-03-01")], FILTER, null);
    expect(state.columns.map((column) => column.label)).toEqual(["Jan 2023", "Feb 2023", "Mar 2023"]);
    expect(state.series[0]?.points[1]).toEqual({ rate: null, share: null, low: null, high: null });
    expect(state.series[0]?.segments).toEqual([[0], [2]]);
  });

  it("parts a line of the share shot down at a change of wording and joins it by dots", () => {
    const months = ["2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01"];
    const rates = months.map((month) => rateOf(month, { measure: "shot_down" }));
    const state = chartState(rates, { ...FILTER, measure: "shot_down" }, null);
    expect(state.series[0]?.segments).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(state.series[0]?.joins).toEqual([[1, 2]]);
    expect(comparable(state, 1, 2)).toBe(false);
    expect(comparable(state, 2, 3)).toBe(true);
  });

  it("shows the same change for the share stopped without parting the line", () => {
    const state = chartState(
      ["2024-06-01", "2024-08-01"].map((month) => rateOf(month)),
      FILTER,
      null,
    );
    expect(state.breaks.map((b) => [b.date, b.parts])).toEqual([["2024-07-10", false]]);
    expect(comparable(state, 0, 2)).toBe(true);
  });

  it("counts a month with a late change to the time before it", () => {
    const months = ["2025-06-01", "2025-07-01", "2025-08-01"];
    const state = chartState(
      months.map((month) => rateOf(month, { measure: "shot_down" })),
      { ...FILTER, measure: "shot_down" },
      null,
    );
    expect(state.series[0]?.joins).toEqual([[1, 2]]);
  });

  it("puts the focus on the first weapon that has a share, or on the one asked for", () => {
    const rates = [
      rateOf("2023-01-01", { weapon: "kinzhal", numerator: 1, denominator: 3 }),
      rateOf("2023-01-01", { weapon: "cruise-missile" }),
    ];
    const filter = { ...FILTER, weapon: ["kinzhal", "cruise-missile"] as const };
    expect(chartState(rates, { ...filter, weapon: [...filter.weapon] }, null).focus?.weapon).toBe("cruise-missile");
    expect(chartState(rates, { ...filter, weapon: [...filter.weapon], focus: "kinzhal" }, null).focus?.weapon).toBe(
      "kinzhal",
    );
  });

  it("counts a weapon inside another one of the filter once in the bars", () => {
    const rates = [
      rateOf("2023-01-01", { launched: 100, numerator: 60 }),
      rateOf("2023-01-01", { weapon: "shahed", launched: 40, denominator: 40, numerator: 30 }),
    ];
    const [outcomes] = chartState(rates, { ...FILTER, weapon: ["drone", "shahed"] }, null).outcomes;
    expect(outcomes).toEqual({ launched: 100, down: 60, both: 0, ew: 0, left: 0, open: 40 });
  });

  it("gives claimants a line each and never adds them up in the bars", () => {
    const rates = [
      rateOf("2023-01-01", { claimant: "ukrainian-air-force", launched: 100, numerator: 80 }),
      rateOf("2023-01-01", { claimant: "russian-mod", launched: 50, denominator: 50, numerator: 20 }),
    ];
    const state = chartState(rates, { ...FILTER, claimant: ["ukrainian-air-force", "russian-mod"] }, null);
    expect(state.series.map((series) => [series.claimant, series.role, series.points[0]?.share])).toEqual([
      ["ukrainian-air-force", "defender", 0.8],
      ["russian-mod", "attacker", 0.4],
    ]);
    expect(state.outcomes[0]?.launched).toBe(100);
  });

  it("spells out a period that is not complete", () => {
    const rates = [rateOf("2024-10-01"), rateOf("2024-11-01", { partial: true })];
    const state = chartState(rates, FILTER, "2024-11-26");
    expect(state.columns[1]).toMatchObject({ partial: true, span: "1–26 Nov 2024" });
    expect(state.columns[0]).toMatchObject({ partial: false, span: "1–31 Oct 2024" });
  });

  it("opens the space for lost to EW only where it is stated apart", () => {
    const rates = [
      rateOf("2024-08-01", { numerator: 95, intercepted: 60, lost: 35 }),
      rateOf("2025-09-01", { numerator: 90, intercepted: 0, stopped: 90 }),
    ];
    const state = chartState(rates, FILTER, null);
    expect(state.wedge[0]).toEqual({ upper: 0.95, lower: 0.6 });
    expect(state.wedge.at(-1)).toBeNull();
  });

  it("draws at most six lines, the focused one among them, and keeps all for the table", () => {
    const weapon = ["drone", "shahed", "decoy", "cruise-missile", "kalibr", "kh-101", "iskander-m", "kinzhal"] as const;
    const rates = weapon.map((slug) => rateOf("2023-01-01", { weapon: slug }));
    const state = chartState(rates, { ...FILTER, weapon: [...weapon], focus: "kinzhal" }, null);
    expect(state.series).toHaveLength(MOST_LINES);
    expect(state.series.some((series) => series.weapon === "kinzhal")).toBe(true);
    expect(state.all).toHaveLength(8);
  });

  it("has no columns where nothing was stated", () => {
    expect(chartState([], FILTER, null).columns).toEqual([]);
  });
});
