import type { Metadata } from "next";
import { connection } from "next/server";
import { formatDay } from "../../../charts/dates.ts";
import { formatNumber, plural } from "../../../charts/numbers.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { readLatestRelease } from "../../../db/read/releases.ts";
import { sharedReader } from "../../../db/shared-reader.ts";
import { snapshot } from "../../../db/snapshot.ts";
import { alternatesOf } from "../../addresses.ts";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { inLanguage } from "../../in-language.ts";
import { pageLanguage } from "../../language.ts";
import { type Comparison, PUBLISHED_FIGURES, type PublishedFigure } from "./published-figures.ts";
import { type Recomputed, recompute, type Verdict, verdictOf } from "./recompute.ts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "Published figures, recomputed",
    description:
      "Figures that newsrooms printed, each beside what the ledger gives now, with the address that computes it.",
    alternates: alternatesOf("/method/reproductions", await pageLanguage()),
  };
}

interface Result {
  readonly comparison: Comparison;
  readonly result: Recomputed;
  readonly verdict: Verdict;
}

export default async function ReproductionsPage() {
  await connection();
  const lang = await pageLanguage();
  const { release, figures } = snapshot(sharedReader(), () => ({
    release: readLatestRelease(sharedReader()),
    figures: PUBLISHED_FIGURES.map((figure) => ({ figure, results: figure.comparisons.map(resultOf) })),
  }));
  const results = figures.flatMap((one) => one.results);
  const count = (kind: Verdict["kind"]) =>
    formatNumber(results.filter(({ verdict }) => verdict.kind === kind).length, "en");
  return (
    <PageFrame here="/method" lang={lang} address="/method/reproductions" englishOnly>
      <nav className="crumb" aria-label="Method">
        <a href={inLanguage("/method", lang)}>Method</a>
        <span>Published figures, recomputed</span>
      </nav>
      <div className="finding">
        <h1>Published figures, recomputed</h1>
        <p className="stand">
          Of {formatNumber(results.length, "en")} numbers that were printed elsewhere, release {release.id} of{" "}
          {formatDay(release.committed_at.slice(0, 10), "en")} gives {count("same")} the same, {count("differs")}{" "}
          otherwise, and has no figure for {count("none")}. Each line is computed anew when this page is opened, by the
          address beside it.
        </p>
      </div>
      <div className="rule" />
      <p className="prose">
        The ledger holds the reports that it was given. Where it lacks days of a period, totals come out smaller and
        shares rest on less; each line says how many days it holds. A number that differs is no verdict on either side.
      </p>
      {figures.map(({ figure, results: rows }) => (
        <Figure key={figure.id} figure={figure} results={rows} />
      ))}
    </PageFrame>
  );
}

function resultOf(comparison: Comparison): Result {
  const result = recompute(sharedReader(), comparison);
  return { comparison, result, verdict: verdictOf(comparison, result) };
}

function Figure({ figure, results }: { figure: PublishedFigure; results: readonly Result[] }) {
  const { id, title, publisher, published, url, note } = figure;
  const source = `${publisher}${published ? `, ${formatDay(published, "en")}` : ""}`;
  return (
    <section className="sec" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
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
            <th scope="col">Figure</th>
            <th scope="col" className="num">
              Published
            </th>
            <th scope="col" className="num">
              Ledger
            </th>
            <th scope="col">Difference</th>
            <th scope="col">Computed by</th>
          </tr>
        </thead>
        <tbody>
          {results.map((row) => (
            <ResultRow key={row.comparison.what} {...row} />
          ))}
        </tbody>
      </table>
      {note && <p className="prose">{note}</p>}
    </section>
  );
}

function ResultRow({ comparison, result, verdict }: Result) {
  const { what, published, hedge, address } = comparison;
  const unit = isShare(comparison) ? "%" : "";
  const href = PUBLICATION.api + address;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td className="num">
        <span className="sm-only">Published </span>
        {hedge ? `${hedge} ` : ""}
        {formatNumber(published, "en")}
        {unit}
      </td>
      <td className="num">
        <span className="sm-only">Ledger </span>
        {result.value === null ? <span className="ns">no figure</span> : <b>{valueText(result.value, comparison)}</b>}
        {result.detail && <small>{result.detail}</small>}
      </td>
      <td>
        {differenceText(comparison, verdict)}
        {result.coverage && <small>{coverageText(result.coverage)}</small>}
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

const valueText = (value: number, comparison: Comparison): string =>
  isShare(comparison) ? `${value.toFixed(1)}%` : formatNumber(value, "en");

function differenceText(comparison: Comparison, { kind, difference }: Verdict): string {
  if (kind === "none") return "Not to be compared";
  if (kind === "same" || difference === null) return "Same";
  const sign = difference > 0 ? "+" : "−";
  const size = Math.abs(difference);
  return isShare(comparison) ? `${sign}${size.toFixed(1)} points` : `${sign}${formatNumber(size, "en")}`;
}

function coverageText({ days, days_covered }: NonNullable<Recomputed["coverage"]>): string {
  return days_covered === days
    ? `The ledger holds a figure for ${days === 1 ? "the day" : `all ${days} days`}.`
    : `The ledger holds a figure for ${formatNumber(days_covered, "en")} of the ${plural(days, { one: "day", other: "days" }, "en")}.`;
}
