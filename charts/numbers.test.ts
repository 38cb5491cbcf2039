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

it.each([
  ["en", "claim", "1 claim, 2 claims, 5 claims, 21 claims"],
  ["en", "ofDays", "1 day, 2 days, 5 days, 21 days"],
  ["en", "moreStatement", "1 more statement, 2 more statements, 5 more statements, 21 more statements"],
  ["uk", "claim", "1 заява, 2 заяви, 5 заяв, 21 заява"],
  ["uk", "report", "1 повідомлення, 2 повідомлення, 5 повідомлень, 21 повідомлення"],
  ["uk", "claimant", "1 заявник, 2 заявники, 5 заявників, 21 заявник"],
  ["uk", "row", "1 рядок, 2 рядки, 5 рядків, 21 рядок"],
  ["uk", "moreStatement", "1 інша заява, 2 інші заяви, 5 інших заяв, 21 інша заява"],
  // After "із", in the genitive.
  ["uk", "ofDays", "1 дня, 2 днів, 5 днів, 21 дня"],
  ["uk", "ofRows", "1 рядка, 2 рядків, 5 рядків, 21 рядка"],
  ["uk", "ofColumns", "1 стовпця, 2 стовпців, 5 стовпців, 21 стовпця"],
] as const)("counts 1, 2, 5 and 21 in %s: %s", (lang, noun, words) => {
  const forms = CHART_STRINGS[lang].nouns[noun];
  expect([1, 2, 5, 21].map((count) => plural(count, forms, lang)).join(", ")).toBe(words);
});

it("says how many days have a figure as one says it of that number", () => {
  const said = (lang: "en" | "uk", covered: number, days: number) =>
    CHART_STRINGS[lang].chart.coverage(covered, plural(days, CHART_STRINGS[lang].nouns.ofDays, lang));
  expect(said("en", 1, 1)).toBe("1 of 1 day of the periods shown has a figure.");
  expect(said("en", 2, 21)).toBe("2 of 21 days of the periods shown have a figure.");
  expect(said("uk", 1, 21)).toBe("Дані є за 1 із 21 дня зображених періодів.");
  expect(said("uk", 5, 22)).toBe("Дані є за 5 із 22 днів зображених періодів.");
  expect(CHART_STRINGS.en.calendar.year(2024, 1)).toContain("2024: 1 day with");
});
