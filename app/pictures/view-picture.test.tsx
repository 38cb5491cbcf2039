import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { chartState } from "../../charts/state.ts";
import { FILTER, rateOf } from "../../charts/testing/rates.ts";
import { type DashboardState, dashboardQuery } from "../../contract/queries.ts";
import type { Rate } from "../../domain/rates.ts";
import { viewPicture } from "./view-picture.tsx";

const STATE: DashboardState = { ...dashboardQuery.parse({}), ...FILTER };
const MONTHS = [
  rateOf("2024-08-01", { numerator: 61, denominator: 70, launched: 70 }),
  rateOf("2024-09-01", { numerator: 80, intercepted: 50, lost: 30 }),
  rateOf("2024-10-01", { numerator: 7, denominator: 8, launched: 8 }),
];
const DAYS = [
  rateOf("2024-09-01", {
    period_start: "2024-09-03",
    period_end: "2024-09-03",
    numerator: 19,
    denominator: 20,
    rate: 0.95,
  }),
  rateOf("2024-09-01", {
    period_start: "2024-09-05",
    period_end: "2024-09-05",
    numerator: 3,
    denominator: 4,
    rate: null,
  }),
];

function drawn(view: DashboardState["view"], rates: readonly Rate[] = MONTHS, changes: Partial<DashboardState> = {}) {
  const state = { ...STATE, view, ...changes };
  const picture = viewPicture({
    state,
    chart: chartState(rates, state, null),
    rates,
    dayRates: DAYS,
    focusHref: (series) => `https://ledger.example/?focus=${series.weapon}`,
  });
  const svg = renderToStaticMarkup(picture.body?.drawing);
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) => inner.replace(/<[^>]+>/g, ""));
  return { ...picture, svg, texts, notes: (picture.body?.notes ?? []).join(" ") };
}
/** The lowest point that a text stands on, translations added up. */
function lowestText(svg: string): number {
  let lowest = 0;
  const open: number[] = [];
  for (const [tag] of svg.matchAll(/<g[^>]*>|<\/g>|<text[^>]*>/g)) {
    if (tag.startsWith("<g")) open.push(Number(/translate\([-\d.]+ ([-\d.]+)\)/.exec(tag)?.[1] ?? 0));
    else if (tag === "</g>") open.pop();
    else lowest = Math.max(lowest, Number(/ y="([-\d.]+)"/.exec(tag)?.[1]) + open.reduce((sum, one) => sum + one, 0));
  }
  return lowest;
}

describe("the picture of each view", () => {
  test("the chart has its direct labels, and the bars by outcome below on the same axis", () => {
    const { svg, texts, description } = drawn("chart");
    expect(texts).toContain("80% Attack drones");
    expect(texts).toContain("Launched, by outcome");
    expect(texts).toContain("Lost to EW");
    expect(description).toContain("Stacked bars of weapons launched");
    const ticks = [...svg.matchAll(/class="tick" x1="([\d.]+)"/g)].map(([, x]) => x);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.slice(0, ticks.length / 2)).toEqual(ticks.slice(ticks.length / 2));
  });

  test("the chart has no bars where no claim states what was launched", () => {
    const rates = MONTHS.map((rate) => ({ ...rate, launched: 0 }));
    expect(drawn("chart", rates).texts).not.toContain("Launched, by outcome");
  });

  test("the table has every share with its numbers, the newest first, and says what is no share", () => {
    const { texts, notes } = drawn("table");
    expect(texts.filter((text) => / 2024$/.test(text))).toEqual(["Oct 2024", "Sep 2024", "Aug 2024"]);
    expect(texts.slice(texts.indexOf("Oct 2024")).slice(1, 3)).toEqual(["too few", "7 of 8"]);
    expect(texts).toContain("80%");
    expect(texts).toContain("80 of 100");
    expect(notes).toContain("fewer than 10 launched");
    expect(notes).not.toContain("newest");
  });

  test("a table of more rows than a picture holds says so", () => {
    const rates = Array.from({ length: 60 }, (_, n) =>
      rateOf(`${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-01`),
    );
    const { notes, texts } = drawn("table", rates);
    expect(notes).toContain("The newest 40 of 60 rows; the CSV holds all.");
    expect(texts).not.toContain("Jan 2020");
  });

  test("a number stopped without a number launched stands in the table as that, and as no share", () => {
    const rates = [
      ...MONTHS,
      rateOf("2024-11-01", { numerator: 0, denominator: 0, launched: 0, stopped_without_launched: 41 }),
    ];
    const { texts } = drawn("table", rates);
    expect(texts).toContain("41 stopped");
    expect(texts).not.toContain("0 of 0");
  });

  test("the multiples have one panel for each series, with its latest figure", () => {
    const rates = [...MONTHS, rateOf("2024-09-01", { weapon: "cruise-missile", numerator: 33 })];
    const { texts, subtitle } = drawn("multiples", rates, { weapon: ["drone", "cruise-missile"] });
    expect(texts).toContain("33%, 33 of 100, Sep 2024");
    expect(texts).toContain("7 of 8: too few, Oct 2024");
    expect(subtitle).toContain("Grey lines");
  });

  test("the calendar has a square for each day with a figure, by its kind, and its keys", () => {
    const { svg, texts, subtitle } = drawn("calendar");
    expect([...svg.matchAll(/<rect class="d4"/g)]).toHaveLength(2);
    expect([...svg.matchAll(/<rect class="df"/g)]).toHaveLength(2);
    expect(texts).toContain("90% or more");
    expect(subtitle).toContain("day by day");
  });

  test.each([
    "chart",
    "table",
    "multiples",
    "calendar",
  ] as const)("%s: nothing stands below its foot, in both languages", (view) => {
    for (const lang of ["en", "uk"] as const) {
      const { svg, body } = drawn(view, MONTHS, { lang });
      expect(lowestText(svg)).toBeGreaterThan(100);
      expect(lowestText(svg)).toBeLessThanOrEqual(body?.height ?? 0);
      expect(svg).not.toMatch(/NaN|undefined|var\(/);
    }
  });

  test("nothing is drawn where there is no share", () => {
    const none = MONTHS.map((rate) => ({ ...rate, denominator: 0, rate: null }));
    for (const view of ["chart", "multiples", "calendar"] as const) expect(drawn(view, none).body).toBeNull();
  });
});
