import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount, formatInterval, formatNumber, formatPercent, formatShare, plural } from "./numbers.ts";

describe("formatPercent", () => {
  it("keeps 0% and 100% for what is exact", () => {
    expect(formatPercent(1, 1000)).toBe("under 1%");
    expect(formatPercent(999, 1000)).toBe("over 99%");
    expect(formatPercent(0, 12)).toBe("0%");
    expect(formatPercent(45, 45)).toBe("100%");
    expect(formatPercent(64, 114)).toBe("56%");
  });

  it("never says 100% unless all, nor 0% unless none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (launched, some) => {
        const stopped = Math.min(some, launched);
        const text = formatPercent(stopped, launched);
        expect(text === "100%").toBe(stopped === launched);
        expect(text === "0%").toBe(stopped === 0);
      }),
    );
  });
});

describe("formatShare", () => {
  it("gives no percentage below ten", () => {
    expect(formatShare(5, 6)).toBe("5 of 6");
    expect(formatShare(9, 10)).toBe("90%");
  });
});

describe("formatCount", () => {
  it("keeps the qualifier with the number", () => {
    expect(formatCount({ value: 41, qualifier: "about" })).toBe("about 41");
    expect(formatCount({ value: 12, qualifier: "at_least" })).toBe("at least 12");
    expect(formatCount({ value: 1214, qualifier: "at_most" })).toBe("up to 1,214");
  });

  it("says why there is no number, and never zero", () => {
    expect(formatCount(undefined)).toBe("not stated");
    expect(formatCount({ value: null, reason: "withheld" })).toBe("withheld");
  });
});

it("writes numbers as English prints them", () => {
  expect(formatNumber(1214)).toBe("1,214");
  expect(formatNumber(-5)).toBe("−5");
  expect(formatInterval(0.551, 0.588)).toBe("55–59%");
  expect(plural(1, "attack")).toBe("1 attack");
  expect(plural(31, "attack")).toBe("31 attacks");
});
