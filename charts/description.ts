import { formatRange } from "./dates.ts";
import { formatOf, shareOrNumbers } from "./numbers.ts";
import { type ChartState, lastFigure } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** The chart as a sentence, for readers who don't see it. */
export function describeShares(state: ChartState): string {
  const { lang, measure, step } = state.filter;
  const { description, chart, byStep } = CHART_STRINGS[lang];
  const first = state.columns[0];
  const last = state.columns.at(-1);
  if (!first || !last) return description.nothing(measure);
  const latest = state.series.map((series) => {
    const index = lastFigure(series);
    const rate = index === null ? null : series.points[index]?.rate;
    const column = index === null ? null : state.columns[index];
    if (!rate || !column) return `${series.label}: ${chart.noFigure}`;
    const share = shareOrNumbers(rate, lang);
    const of = formatOf(rate.numerator, rate.denominator, lang);
    return `${series.label}: ${description.latest(share, share === of ? null : of, column.label)}`;
  });
  return description.shares(measure, byStep[step], formatRange(first, last, step, lang), latest.join("; "));
}

/** The bars as a sentence. */
export function describeOutcomes(state: ChartState): string {
  const { lang, step } = state.filter;
  const { description, byStep, weaponPlural } = CHART_STRINGS[lang];
  const index = state.outcomes.findLastIndex((outcomes) => outcomes.launched > 0);
  const outcomes = state.outcomes[index];
  const column = state.columns[index];
  if (!outcomes || !column) return description.noOutcomes;
  const names = state.series.map((series) => weaponPlural(series.weapon)).join(", ");
  return description.outcomes(byStep[step], column.label, outcomes.launched, names, outcomes);
}
