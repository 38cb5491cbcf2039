import { WeaponIcon } from "../../charts/marks.tsx";
import { formatOf, formatPercent } from "../../charts/numbers.ts";
import { quoteOf } from "../../charts/quote.ts";
import { type ChartState, lastFigure } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { rateStatus } from "../../domain/rates.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { cited } from "./citation.ts";
import type { DashboardModel } from "./model.ts";

/** The last figure of each series, each with a sentence to copy. */
export function FiguresToQuote({ chart, model }: { chart: ChartState; model: DashboardModel }) {
  const { lang, measure, step } = chart.filter;
  const words = DASHBOARD_STRINGS[lang];
  const { measureLabel, stepNoun, chart: chartWords } = CHART_STRINGS[lang];
  return (
    <section>
      <h2>
        {words.quoteTitle}
        <small>{words.quoteSub(measureLabel(measure), stepNoun[step])}</small>
      </h2>
      <table className="quote-t">
        <tbody>
          {chart.all.map((series) => {
            const index = lastFigure(series);
            const rate = index === null ? null : series.points[index]?.rate;
            const column = index === null ? null : chart.columns[index];
            const drawn = index !== null && series.points[index]?.share !== null;
            const quote = quoteOf(chart, series);
            return (
              <tr key={series.key}>
                <th scope="row">
                  <WeaponIcon mark={series.mark} />
                  {series.label}
                  {column && <small>{column.partial ? column.span : column.label}</small>}
                </th>
                <td className={drawn ? "p" : "n"}>
                  {rate && drawn
                    ? formatPercent(rate.numerator, rate.denominator, lang)
                    : rate
                      ? rateStatus(rate) === "across_break"
                        ? chartWords.acrossBreak
                        : chartWords.tooFew
                      : words.none}
                </td>
                <td className="n">{rate ? formatOf(rate.numerator, rate.denominator, lang) : "–"}</td>
                <td className="i">
                  {quote && (
                    <CopyButton
                      text={cited(quote, model.release, lang)}
                      lang={lang}
                      className="icb"
                      label={words.copySentenceOn(series.label)}
                    >
                      <Icon name="copy" size={14} />
                    </CopyButton>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
