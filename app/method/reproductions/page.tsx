import type { Metadata } from "next";
import { connection } from "next/server";
import { formatDay } from "../../../charts/dates.ts";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../../contract/language.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { readPeriodTotals } from "../../../db/read/period-totals.ts";
import { readLatestRelease } from "../../../db/read/releases.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import { snapshot } from "../../../db/snapshot.ts";
import { alternatesOf } from "../../addresses.ts";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { inLanguage } from "../../in-language.ts";
import { pageLanguage } from "../../language.ts";
import { REPRODUCTIONS_STRINGS } from "../../strings/reproductions.ts";
import { PeriodTotals } from "./period-totals.tsx";
import { type Comparison, PUBLISHED_FIGURES, type PublishedFigure, type Words } from "./published-figures.ts";
import { type Recomputed, recompute, type Verdict, verdictOf } from "./recompute.ts";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = REPRODUCTIONS_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/method/reproductions", lang) };
}

interface Result {
  readonly comparison: Comparison;
  readonly result: Recomputed;
  readonly verdict: Verdict;
}

export default async function ReproductionsPage() {
  await connection();
  const lang = await pageLanguage();
  const words = REPRODUCTIONS_STRINGS[lang];
  const { release, figures, totals } = snapshot(sharedReader(), () => ({
    release: readLatestRelease(sharedReader()),
    totals: readPeriodTotals(sharedReader(), { attacker: "RU", as_of: null }),
    figures: PUBLISHED_FIGURES.map((figure) => ({
      figure,
      results: figure.comparisons.map((one) => resultOf(one, lang)),
    })),
  }));
  const results = figures.flatMap((one) => one.results);
  const count = (kind: Verdict["kind"]) =>
    formatNumber(results.filter(({ verdict }) => verdict.kind === kind).length, lang);
  return (
    <PageFrame here="/method" lang={lang} address="/method/reproductions">
      <nav className="crumb" aria-label={words.method}>
        <a href={inLanguage("/method", lang)}>{words.method}</a>
        <span>{words.title}</span>
      </nav>
      <div className="finding">
        <h1>{words.title}</h1>
        <p className="stand">
          {words.standfirst(
            formatNumber(results.length, lang),
            release.id,
            formatDay(release.committed_at.slice(0, 10), lang),
            count("same"),
            count("differs"),
            count("none"),
          )}
        </p>
      </div>
      <div className="rule" />
      <p className="prose">{words.why}</p>
      {figures.map(({ figure, results: rows }) => (
        <Figure key={figure.id} figure={figure} results={rows} lang={lang} />
      ))}
      <PeriodTotals totals={totals} lang={lang} />
    </PageFrame>
  );
}

function resultOf(comparison: Comparison, lang: PageLanguage): Result {
  const result = recompute(sharedReader(), comparison, lang);
  return { comparison, result, verdict: verdictOf(comparison, result) };
}

const inWords = (words: Words | string, lang: PageLanguage): string =>
  typeof words === "string" ? words : words[lang];

interface FigureProps {
  readonly figure: PublishedFigure;
  readonly results: readonly Result[];
  readonly lang: PageLanguage;
}

function Figure({ figure, results, lang }: FigureProps) {
  const words = REPRODUCTIONS_STRINGS[lang];
  const { id, title, publisher, published, url, note } = figure;
  const source = `${inWords(publisher, lang)}${published ? `, ${formatDay(published, lang)}` : ""}`;
  return (
    <section className="sec" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title[lang]}</h2>
        <span className="muted">
          {url ? (
            <a href={url} rel="external">
              {source}
            </a>
          ) : (
            source
          )}
        </span>
      </header>
      <table className="tbl wide-t repro">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="num">
              {words.published}
            </th>
            <th scope="col" className="num">
              {words.ledger}
            </th>
            <th scope="col">{words.difference}</th>
            <th scope="col">{words.computedBy}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((row) => (
            <ResultRow key={row.comparison.what.en} row={row} lang={lang} />
          ))}
        </tbody>
      </table>
      {note && <p className="prose">{note[lang]}</p>}
    </section>
  );
}

function ResultRow({ row: { comparison, result, verdict }, lang }: { row: Result; lang: PageLanguage }) {
  const words = REPRODUCTIONS_STRINGS[lang];
  const { what, published, hedge, address } = comparison;
  const unit = isShare(comparison) ? "%" : "";
  const href = PUBLICATION.api + address;
  return (
    <tr>
      <th scope="row">{what[lang]}</th>
      <td className="num">
        <span className="sm-only">{words.published} </span>
        {hedge ? `${hedge[lang]} ` : ""}
        {formatNumber(published, lang)}
        {unit}
      </td>
      <td className="num">
        <span className="sm-only">{words.ledger} </span>
        {result.value === null ? (
          <span className="ns">{words.noFigure}</span>
        ) : (
          <b>{valueText(result.value, comparison, lang)}</b>
        )}
        {result.detail && <small>{result.detail}</small>}
      </td>
      <td>
        {differenceText(comparison, verdict, lang)}
        {result.coverage && <small>{coverageText(result.coverage, lang)}</small>}
      </td>
      <td>
        <a href={href}>
          <code>{href}</code>
        </a>
      </td>
    </tr>
  );
}

const isShare = ({ taken }: Comparison): boolean => taken.of === "rates" && taken.field === "share";

/** A share to a tenth, with the point or comma of the language. */
function tenths(value: number, lang: PageLanguage): string {
  return value.toLocaleString(CHART_STRINGS[lang].locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

const valueText = (value: number, comparison: Comparison, lang: PageLanguage): string =>
  isShare(comparison) ? `${tenths(value, lang)}%` : formatNumber(value, lang);

function differenceText(comparison: Comparison, { kind, difference }: Verdict, lang: PageLanguage): string {
  const words = REPRODUCTIONS_STRINGS[lang];
  if (kind === "none") return words.notComparable;
  if (kind === "same" || difference === null) return words.same;
  const sign = difference > 0 ? "+" : "−";
  const size = Math.abs(difference);
  return isShare(comparison) ? words.points(sign + tenths(size, lang)) : `${sign}${formatNumber(size, lang)}`;
}

function coverageText({ days, days_covered }: NonNullable<Recomputed["coverage"]>, lang: PageLanguage): string {
  const words = REPRODUCTIONS_STRINGS[lang];
  if (days_covered === days) return days === 1 ? words.wholeDay : words.allDays(days);
  return words.someDays(formatNumber(days_covered, lang), plural(days, CHART_STRINGS[lang].nouns.ofDays, lang));
}
