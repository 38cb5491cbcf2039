import type { PageLanguage } from "../contract/language.ts";
import { rateStatus } from "../domain/rates.ts";
import { WeaponIcon } from "./marks.tsx";
import { formatInterval, formatNumber, formatOf, formatPercent, plural } from "./numbers.ts";
import type { ChartState, Series } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** What one period says, series by series, in the order of the labels. */
export function PeriodTooltip({ state, index }: { state: ChartState; index: number }) {
  const column = state.columns[index];
  const rate = state.focus?.points[index]?.rate ?? null;
  const point = state.focus?.points[index];
  const { lang } = state.filter;
  const { chart, nouns } = CHART_STRINGS[lang];
  if (!column) return null;
  return (
    <div className="tip">
      <p className="h">
        <span>{column.partial ? column.span : column.label}</span>
        <span>
          {rate
            ? chart.covered(formatNumber(rate.days_covered, lang), plural(rate.days, nouns.ofDays, lang))
            : chart.noDayCovered}
        </span>
      </p>
      <table>
        <tbody>
          {state.series.map((series) => (
            <Row key={series.key} series={series} index={index} lang={lang} />
          ))}
        </tbody>
      </table>
      {rate && state.focus && (
        <p className="f">
          {state.focus.label}
          {point?.low != null && point.high != null ? chart.interval(formatInterval(point.low, point.high)) : ""}
          {rate.low !== null && rate.high !== null ? chart.unknownInterval(formatInterval(rate.low, rate.high)) : ""}
          {rate.lost ? chart.lostCount(formatNumber(rate.lost, lang)) : ""}.
          {rate.attacks > 0 && chart.enter(plural(rate.attacks, nouns.attack, lang))}
        </p>
      )}
    </div>
  );
}

function Row({ series, index, lang }: { series: Series; index: number; lang: PageLanguage }) {
  const { chart } = CHART_STRINGS[lang];
  const point = series.points[index];
  const rate = point?.rate;
  const drawn = rate && point.share !== null;
  return (
    <tr>
      <td>
        <WeaponIcon mark={series.mark} />
        {series.label}
      </td>
      <td>
        {drawn ? (
          <b>{formatPercent(rate.numerator, rate.denominator, lang)}</b>
        ) : rate && rate.denominator > 0 ? (
          rateStatus(rate) === "across_break" ? (
            chart.acrossBreak
          ) : (
            chart.tooFew
          )
        ) : (
          chart.noFigure
        )}
      </td>
      <td className="muted">{rate && rate.denominator > 0 ? formatOf(rate.numerator, rate.denominator, lang) : ""}</td>
    </tr>
  );
}
