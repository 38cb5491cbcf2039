import type { PageLanguage } from "../../contract/language.ts";
import type { Counts } from "../../domain/claim.ts";
import type { Span } from "../../domain/count.ts";
import { METRICS, type Metric } from "../../domain/metrics.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { METRIC_MARKS } from "./metric-marks.ts";

interface Mark {
  readonly span: Span;
  readonly metric: Metric;
}

/** The spans of counts inside a quotation, in order, without those that overlap an earlier one. */
export function marksOf(claims: readonly Counts[], length: number): Mark[] {
  const marks = claims
    .flatMap((counts) =>
      METRICS.flatMap((metric) => {
        const span = counts[metric]?.span;
        return span && span[0] < span[1] && span[1] <= length ? [{ metric, span }] : [];
      }),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  return marks.filter((mark, place) => place === 0 || mark.span[0] >= (marks[place - 1]?.span[1] ?? 0));
}

/** A phrase with the counts of every claim that stands on it, highlighted by what they count. */
export function MarkedQuote({ quote, claims, lang }: { quote: string; claims: readonly Counts[]; lang: PageLanguage }) {
  const marks = marksOf(claims, quote.length);
  let from = 0;
  const parts = marks.map(({ span, metric }) => {
    const before = quote.slice(from, span[0]);
    from = span[1];
    return (
      <span key={span[0]}>
        {before}
        <mark className={`n ${METRIC_MARKS[metric]}`}>
          {quote.slice(span[0], span[1])}
          <i lang={lang}>{ATTACKS_STRINGS[lang].marks[metric]}</i>
        </mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {quote.slice(from)}
    </>
  );
}
