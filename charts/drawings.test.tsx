import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Rate } from "../domain/rates.ts";
import { Calendar, dayKind } from "./calendar.tsx";
import { MicroBar } from "./micro-bar.tsx";
import { OutcomeChart } from "./outcome-chart.tsx";
import { OUTCOMES_WIDE, plotOf, SHARES_NARROW, SHARES_WIDE } from "./plot.ts";
import { ShareChart } from "./share-chart.tsx";
import { chartState } from "./state.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

const exact = (value: number) => ({ value, qualifier: "exact" as const });
const draw = (rates: Rate[], frame = SHARES_WIDE) =>
  renderToStaticMarkup(
    <ShareChart
      state={chartState(rates, FILTER, null)}
      frame={frame}
      focusHref={(series) => `/?focus=${series.weapon}`}
    />,
  );

describe("ShareChart", () => {
  it("draws one path for each run, so that no line crosses a gap", () => {
    const svg = draw(["2023-01-01", "2023-02-01", "2023-04-01", "2023-05-01"].map((month) => rateOf(month)));
    const lines = [...svg.matchAll(/<path class="ln c-drone f" d="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.match(/[ML]/g)).toEqual(["M", "L"]);
  });

  it("puts a share at its height and a column at its place", () => {
    const state = chartState(
      [rateOf("2023-01-01", { numerator: 50 }), rateOf("2023-02-01", { numerator: 100 })],
      FILTER,
      null,
    );
    const plot = plotOf(state.columns, SHARES_WIDE, 1);
    expect(plot.valueY(1)).toBe(SHARES_WIDE.top);
    expect(plot.valueY(0)).toBe(SHARES_WIDE.height - SHARES_WIDE.bottom);
    expect(plot.columnX(0)).toBe(SHARES_WIDE.left);
    expect(plot.columnX(1) + plot.columnWidth(1)).toBeCloseTo(SHARES_WIDE.width - SHARES_WIDE.right, 0);
    expect(draw([rateOf("2023-01-01", { numerator: 50 }), rateOf("2023-02-01", { numerator: 100 })])).toContain(
      `d="M${plot.centre(0)} ${plot.valueY(0.5)}L${plot.centre(1)} ${plot.valueY(1)}"`,
    );
  });

  it("labels the line with its share, names it in words, and marks an open period hollow", () => {
    const svg = draw([rateOf("2023-01-01"), rateOf("2023-02-01", { numerator: 57, partial: true })]);
    expect(svg).toContain("57% Attack drones");
    expect(svg).toContain('aria-label="Line chart. Share shot down or lost to EW by month');
    expect(svg).toContain('class="pt c-drone open"');
    expect(svg).toContain('class="part"');
  });

  it("says “too few” at the foot instead of drawing a line", () => {
    const svg = draw([rateOf("2023-01-01", { numerator: 2, denominator: 3 })]);
    expect(svg).toContain("too few");
    expect(svg).not.toContain('class="ln');
    expect(svg).not.toMatch(/67%/);
  });

  it("puts numbered discs for the notes on a phone", () => {
    const svg = draw(
      ["2024-06-01", "2024-08-01"].map((month) => rateOf(month)),
      SHARES_NARROW,
    );
    expect(svg).toContain('class="disc"');
    expect(svg).not.toContain("wording changed");
  });
});

describe("OutcomeChart", () => {
  it("stacks outcomes to the number launched", () => {
    const state = chartState(
      [rateOf("2024-08-01", { launched: 100, numerator: 80, intercepted: 50, lost: 30 })],
      FILTER,
      null,
    );
    const svg = renderToStaticMarkup(<OutcomeChart state={state} frame={OUTCOMES_WIDE} />);
    const heights = [...svg.matchAll(/<path class="o-(\w+)" d="M[\d.]+ [\d.]+h[\d.]+v-([\d.]+)/g)].map(
      (match) => [match[1], Number(match[2])] as const,
    );
    expect(heights.map(([outcome]) => outcome)).toEqual(["down", "ew", "open"]);
    const total = heights.reduce((sum, [, height]) => sum + height, 0);
    for (const [place, part] of [50, 30, 20].entries())
      expect((heights[place]?.[1] ?? 0) / total).toBeCloseTo(part / 100, 1);
  });
});

describe("MicroBar", () => {
  const bar = (counts: Parameters<typeof MicroBar>[0]["counts"]) =>
    renderToStaticMarkup(<MicroBar lang="en" counts={counts} unaccounted={null} />);
  it("draws one square for each of fewer than ten", () => {
    const svg = bar({ launched: exact(7), intercepted: exact(6) });
    expect(svg.match(/<rect class="o-down"/g)).toHaveLength(6);
    expect(svg.match(/<rect class="o-open"/g)).toHaveLength(1);
  });

  it("leaves the end open where launched is not stated", () => {
    const svg = bar({ intercepted: exact(42) });
    expect(svg).toContain('class="o-unk"');
    expect(svg).toContain("launched not stated");
  });

  it("draws nothing where nothing is stated", () => {
    expect(bar({})).not.toMatch(/<rect|<path/);
  });
});

describe("Calendar", () => {
  it("sorts a day by what is known of it", () => {
    const day = (changes: Partial<Rate>) => dayKind(rateOf("2024-11-22", changes));
    expect(dayKind(undefined)).toBe("dn");
    expect(day({ numerator: 0, denominator: 0 })).toBe("dn");
    expect(day({ numerator: 0, denominator: 0, stopped_without_launched: 42 })).toBe("du");
    expect(day({ numerator: 5, denominator: 6, rate: 5 / 6 })).toBe("df");
    expect([39, 40, 60, 75, 90].map((numerator) => day({ numerator }))).toEqual(["d0", "d1", "d2", "d3", "d4"]);
  });

  it("gives each day with a figure its words", () => {
    const rate = {
      ...rateOf("2024-11-22", { numerator: 64, denominator: 114 }),
      period_start: "2024-11-22",
      period_end: "2024-11-22",
    };
    expect(renderToStaticMarkup(<Calendar lang="en" rates={[rate]} mark="drone" />)).toContain(
      "22 Nov 2024: 56%, 64 of 114",
    );
  });
});
