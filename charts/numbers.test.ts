import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount, formatInterval, formatNumber, formatPercent, plural, shareOrNumbers } from "./numbers.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

describe("formatPercent", () => {
  it("keeps 0% and 100% for what is exact", () => {
    expect(formatPercent(1, 1000, "en")).toBe("under 1%");
    expect(formatPercent(999, 1000, "en")).toBe("over 99%");
    expect(formatPercent(0, 12, "en")).toBe("0%");
    expect(formatPercent(45, 45, "en")).toBe("100%");
    expect(formatPercent(64, 114, "en")).toBe("56%");
  });

  it("never says 100% unless all, nor 0% unless none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (launched, some) => {
        const stopped = Math.min(some, launched);
        const text = formatPercent(stopped, launched, "en");
        expect(text === "100%").toBe(stopped === launched);
        expect(text === "0%").toBe(stopped === 0);
      }),
    );
  });
});

describe("shareOrNumbers", () => {
  it("gives no percentage below ten", () => {
    expect(shareOrNumbers({ numerator: 5, denominator: 6, rate: null }, "en")).toBe("5 of 6");
    expect(shareOrNumbers({ numerator: 50, denominator: 60, rate: null }, "en")).toBe("50 of 60");
    expect(shareOrNumbers({ numerator: 9, denominator: 10, rate: 0.9 }, "en")).toBe("90%");
  });
});

describe("formatCount", () => {
  it("keeps the qualifier with the number", () => {
    expect(formatCount({ value: 41, qualifier: "about" }, "en")).toBe("about 41");
    expect(formatCount({ value: 12, qualifier: "at_least" }, "en")).toBe("at least 12");
    expect(formatCount({ value: 1214, qualifier: "at_most" }, "en")).toBe("up to 1,214");
  });

  it("says why there is no number, and never zero", () => {
    expect(formatCount(undefined, "en")).toBe("not stated");
    expect(formatCount({ value: null, reason: "withheld" }, "en")).toBe("withheld");
  });
});

it("writes numbers as English prints them", () => {
  expect(formatNumber(1214, "en")).toBe("1,214");
  expect(formatNumber(-5, "en")).toBe("−5");
  expect(formatInterval(0.551, 0.588)).toBe("55–59%");
  expect(plural(1, CHART_STRINGS.en.nouns.attack, "en")).toBe("1 attack");
  expect(plural(31, CHART_STRINGS.en.nouns.attack, "en")).toBe("31 attacks");
});

it("writes numbers and their nouns as Ukrainian prints them", () => {
  const { attack } = CHART_STRINGS.uk.nouns;
  expect(formatNumber(12_140, "uk")).toBe("12\u00a0140");
  expect(plural(1, attack, "uk")).toBe("1 атака");
  expect(plural(3, attack, "uk")).toBe("3 атаки");
  expect(plural(11, attack, "uk")).toBe("11 атак");
  expect(plural(31, attack, "uk")).toBe("31 атака");
  expect(plural(115, attack, "uk")).toBe("115 атак");
  expect(shareOrNumbers({ numerator: 5, denominator: 6, rate: null }, "uk")).toBe("5 із 6");
  expect(formatCount({ value: 41, qualifier: "about" }, "uk")).toBe("близько 41");
});
