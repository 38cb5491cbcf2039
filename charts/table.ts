import type { PageLanguage } from "../contract/language.ts";
import { rateStatus } from "../domain/rates.ts";
import { formatNumber, formatOf, formatPercent } from "./numbers.ts";
import type { ChartBreak, ChartState, Column, Point } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

export interface Cell {
  /** "57%"; "too few" below ten launched; "no figure" where nothing was stated. */
  readonly share: string;
  /** "1,214 of 2,142". */
  readonly of: string | null;
  readonly quiet: boolean;
}

export interface TableRow {
  readonly column: Column;
  readonly cells: readonly Cell[];
  /** Drones lost to EW in the focused series: a number, or "not stated". */
  readonly lost: string;
  /** A change of wording between this row and the next older one. */
  readonly breakBelow: ChartBreak | null;
}

/** The rows of the table view, newest first. Columns without any figure are left out at the ends only. */
export function tableRows(state: ChartState): TableRow[] {
  const { lang } = state.filter;
  return state.columns
    .map((column, index): TableRow => {
      const focused = state.focus?.points[index]?.rate ?? null;
      return {
        column,
        cells: state.all.map((series) => cellOf(series.points[index], lang)),
        lost: focused && focused.lost !== null ? formatNumber(focused.lost, lang) : CHART_STRINGS[lang].chart.notStated,
        breakBelow: index > 0 ? (state.breaks.find((b) => b.index === index) ?? null) : null,
      };
    })
    .reverse();
}

function cellOf(point: Point | undefined, lang: PageLanguage): Cell {
  const { chart } = CHART_STRINGS[lang];
  const rate = point?.rate;
  if (!rate || rate.denominator === 0) {
    const stopped = rate?.stopped_without_launched ?? 0;
    return {
      share: stopped > 0 ? chart.noShare : chart.noFigure,
      of: stopped > 0 ? chart.stopped(formatNumber(stopped, lang)) : null,
      quiet: true,
    };
  }
  const of = formatOf(rate.numerator, rate.denominator, lang);
  if (point.share === null) {
    return { share: rateStatus(rate) === "across_break" ? chart.acrossBreak : chart.tooFew, of, quiet: true };
  }
  return { share: formatPercent(rate.numerator, rate.denominator, lang), of, quiet: false };
}
