import { describe, expect, test } from "vitest";
import type { Attack, Statement } from "../../domain/attack.ts";
import { WORDING_BREAKS } from "../../domain/breaks.ts";
import type { Counts } from "../../domain/claim.ts";
import { CLAIMANTS } from "../../domain/claimants.ts";
import { WEAPONS } from "../../domain/weapons.ts";
import { attackFinding } from "../attack-finding.ts";
import { formatRange, spokenPeriod } from "../dates.ts";
import { findingOf, sentenceOf } from "../finding.ts";
import { chartState } from "../state.ts";
import { statementLine } from "../statement-outcomes.ts";
import { FILTER, rateOf } from "../testing/rates.ts";
import { CHART_STRINGS } from "./chart-strings.ts";

const UK = { ...FILTER, lang: "uk" } as const;
const sentence = (rate: ReturnType<typeof rateOf>, filter = {}) =>
  sentenceOf(findingOf(chartState([rate], { ...UK, ...filter }, null)));

describe("the finding in Ukrainian", () => {
  test("names the claimant, and the verb agrees with it", () => {
    expect(sentence(rateOf("2024-11-01", { launched: 2142, denominator: 2142, numerator: 1214 }))).toBe(
      "Повітряні сили України заявляють, що збито 57% ударних дронів, запущених Росією в листопаді 2024 року.",
    );
    expect(sentence(rateOf("2025-09-01", { claimants: ["ukrainian-general-staff"] }))).toBe(
      "Генеральний штаб України заявляє, що збито 90% ударних дронів, запущених Росією у вересні 2025 року.",
    );
    expect(sentence(rateOf("2024-11-01", { claimants: ["ukrainian-air-force", "media", "analyst"] }))).toContain(
      "Повітряні сили України та інші заявники (2) заявляють, що",
    );
  });

  test("says how the number is made up, in words of its own", () => {
    const rate = rateOf("2024-12-01", { launched: 100, denominator: 100, numerator: 90, intercepted: 60, lost: 30 });
    expect(sentence(rate)).toMatch(
      /збито або подавлено 90% .* у грудні 2024 року; 60% збито, 30% втрачено через радіоелектронну боротьбу\.$/,
    );
  });

  test("bends the weapons after a number below ten", () => {
    const few = (denominator: number) =>
      sentence(rateOf("2024-11-01", { weapon: "kinzhal", launched: denominator, denominator, numerator: 1 }), {
        weapon: ["kinzhal"],
      });
    expect(few(6)).toContain("збито 1 із 6 ракет «Кинджал», запущених Росією");
    expect(few(1)).toContain("збито 1 із 1 ракети «Кинджал», запущеної Росією");
  });

  test("leaves no placeholder and no English in a standfirst", () => {
    const rates = [rateOf("2024-10-01"), rateOf("2024-11-01", { partial: true })];
    for (const measure of ["stopped", "shot_down", "resolved"] as const) {
      const { standfirst } = findingOf(chartState(rates, { ...UK, measure }, "2024-11-26"));
      const text = standfirst.map((words) => words.text).join("");
      expect(text).not.toMatch(/[A-Za-z%]{2,}|undefined|%s/);
    }
    const none = findingOf(chartState([], { ...UK, measure: "resolved" }, null));
    expect(sentenceOf(none)).toBe("За цими фільтрами заяв немає.");
  });
});

describe("an attack in Ukrainian", () => {
  const statement = (counts: Counts, changes: Partial<Statement> = {}): Statement => ({
    claimant: "ukrainian-air-force",
    weapon: "cruise-missile",
    scope: "national",
    counts,
    claim_ids: ["c"],
    report_ids: ["r"],
    variants: [],
    unaccounted: null,
    preferred: true,
    ...changes,
  });
  const exact = (value: number) => ({ value, qualifier: "exact" as const });
  const first = (counts: Counts, changes: Partial<Statement> = {}) => {
    const attack: Attack = {
      id: "RU-2024-11-22",
      attacker: "RU",
      start: "2024-11-21",
      end: "2024-11-22",
      agreement: "one_claimant",
      statements: [statement(counts, changes)],
      disagreements: [],
    };
    return attackFinding(attack, "uk").first;
  };

  test.each([
    [1, "збито 1 крилату ракету"],
    [3, "збито 3 крилаті ракети"],
    [5, "збито 5 крилатих ракет"],
    [11, "збито 11 крилатих ракет"],
    [21, "збито 21 крилату ракету"],
  ])("%i shot down stand in their case", (value, words) => {
    expect(first({ intercepted: exact(value) })).toContain(words);
  });

  test("a qualifier asks for the genitive, and so does the whole", () => {
    expect(first({ intercepted: { value: 21, qualifier: "about" } })).toContain("збито близько 21 крилатої ракети");
    expect(first({ launched: exact(21), intercepted: exact(9) })).toContain("збито 9 із 21 крилатої ракети");
    expect(first({ launched: exact(30), stopped: exact(9) })).toContain("збито або подавлено 9 із 30 крилатих ракет");
  });

  test("an area stands in brackets, in Ukrainian where it is known", () => {
    expect(first({ intercepted: exact(4) }, { scope: "Odesa Oblast" })).toContain(
      "крилаті ракети (Одеська область), а",
    );
    expect(first({ intercepted: exact(4) }, { scope: "Zmiinyi Island" })).toContain("(Zmiinyi Island)");
  });

  test("what is not said is said", () => {
    expect(first({ launched: exact(4) })).toBe(
      "Повітряні сили України заявляють, що з боку Росії запущено 4 крилаті ракети, а кількості збитих не називають",
    );
    expect(first({ intercepted: exact(4) }, { claimant: "russian-mod" })).toMatch(/а кількості запущених не називає$/);
  });

  test("a line of outcomes begins with the outcome", () => {
    expect(statementLine({ launched: exact(114), intercepted: exact(64) }, 50, "uk")).toBe(
      "збито 64 із 114, не вказано 50",
    );
  });
});

test("periods have their cases and prepositions", () => {
  const day = { start: "2024-11-22", end: "2024-11-22" };
  expect(spokenPeriod(day, "day", "uk")).toBe("22 листопада 2024 року");
  expect(spokenPeriod(day, "month", "uk")).toBe("в листопаді 2024 року");
  expect(spokenPeriod(day, "quarter", "uk")).toBe("в четвертому кварталі 2024 року");
  expect(spokenPeriod(day, "year", "uk")).toBe("у 2024 році");
  expect(formatRange({ start: "2022-10-01", end: "2022-10-31" }, day, "month", "uk")).toBe("жовт. 2022 – лист. 2024");
});

test("every change of wording, weapon and claimant of domain/ has its words", () => {
  const { breakWords, weaponLabel, weaponsOf, claimantLabel, weaponNote } = CHART_STRINGS.uk;
  for (const { date } of WORDING_BREAKS)
    expect(Object.values(breakWords(date)).filter((text) => !/[а-яіїєґ]/i.test(text))).toEqual([]);
  for (const { slug } of WEAPONS) expect(`${weaponLabel(slug)} ${weaponsOf(slug)}`).toMatch(/[а-яіїєґ]/i);
  for (const one of WEAPONS) expect(weaponNote(one.slug) !== null).toBe("note" in one);
  for (const { slug } of CLAIMANTS) expect(claimantLabel(slug)).toMatch(/[а-яіїєґ]/i);
});
