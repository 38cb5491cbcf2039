import { measureDefinition } from "../domain/rates.ts";
import { weapon } from "../domain/weapons.ts";
import { formatRange } from "./dates.ts";
import { formatOf, formatShare } from "./numbers.ts";
import { type ChartState, lastFigure } from "./state.ts";

/** The chart as a sentence, for readers who don't see it. */
export function describeShares(state: ChartState): string {
  const first = state.columns[0];
  const last = state.columns.at(-1);
  const { label } = measureDefinition(state.filter.measure);
  if (!first || !last) return `${label}: nothing to draw.`;
  const latest = state.series.map((series) => {
    const index = lastFigure(series);
    const rate = index === null ? null : series.points[index]?.rate;
    const column = index === null ? null : state.columns[index];
    if (!rate || !column) return `${series.label}: no figure`;
    const share = formatShare(rate.numerator, rate.denominator);
    const of = formatOf(rate.numerator, rate.denominator);
    return `${series.label}: ${share}${share === of ? "" : ` (${of})`} in ${column.label}`;
  });
  return `Line chart. ${label} by ${state.filter.step}, ${formatRange(first, last, state.filter.step)}. Latest figures: ${latest.join("; ")}. The table holds every number.`;
}

/** The bars as a sentence. */
export function describeOutcomes(state: ChartState): string {
  const index = state.outcomes.findLastIndex((outcomes) => outcomes.launched > 0);
  const outcomes = state.outcomes[index];
  const column = state.columns[index];
  if (!outcomes || !column) return "Launched, by outcome: no claim states a number launched.";
  const names = state.series.map((series) => weapon(series.weapon).plural).join(", ");
  return `Stacked bars of weapons launched by outcome, by ${state.filter.step}. ${column.label}: ${outcomes.launched} launched (${names}), ${outcomes.down} shot down, ${outcomes.ew} lost to EW, ${outcomes.both} shot down or suppressed in one number, ${outcomes.left} left the airspace, ${outcomes.open} not stopped or not stated. The table holds every number.`;
}
