import { formatDays } from "../../../charts/dates.ts";
import { formatCount, formatNumber } from "../../../charts/numbers.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../../contract/language.ts";
import { lengthOf } from "../../../domain/calendar.ts";
import type { PeriodTotal } from "../../../ledger/period-totals.ts";
import { inLanguage } from "../../in-language.ts";
import { REPRODUCTIONS_STRINGS } from "../../strings/reproductions.ts";

interface PeriodTotalsProps {
  readonly totals: readonly PeriodTotal[];
  readonly lang: PageLanguage;
}

/** Of a period with figures for fewer days a sum of raids says little about its total. */
const LEAST_COVERED = 0.5;

const isCovered = ({ start, end, raids }: PeriodTotal): boolean =>
  raids.days >= lengthOf({ start, end }) * LEAST_COVERED;

/** Totals that claimants gave for a period, each beside what the raids in it add up to. They are never added. */
export function PeriodTotals({ totals, lang }: PeriodTotalsProps) {
  const words = REPRODUCTIONS_STRINGS[lang].totals;
  const shown = totals.filter(isCovered);
  const left = totals.length - shown.length;
  return (
    <section className="sec" aria-labelledby="period-totals">
      <header>
        <h2 id="period-totals">{words.title}</h2>
      </header>
      <p className="prose">{words.why}</p>
      {shown.length > 0 && (
        <table className="tbl wide-t repro">
          <thead>
            <tr>
              <th scope="col">{words.total}</th>
              <th scope="col" className="num">
                {words.stated}
              </th>
              <th scope="col" className="num">
                {words.raids}
              </th>
              <th scope="col">{words.days}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((total) => (
              <TotalRow key={total.claim.id} total={total} lang={lang} />
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="prose">{words.left(formatNumber(left, lang))}</p>}
    </section>
  );
}

function TotalRow({ total: { claim, start, end, stopped, raids }, lang }: { total: PeriodTotal; lang: PageLanguage }) {
  const words = REPRODUCTIONS_STRINGS[lang].totals;
  const { weaponLabel, claimantLabel } = CHART_STRINGS[lang];
  const { intercepted, lost, stopped: merged } = claim.counts;
  // A sum of two numbers has no qualifier of its own.
  const ofTwo = lost && !merged && stopped !== null ? formatNumber(stopped, lang) : null;
  const stated = words.numbers(
    formatCount(claim.counts.launched, lang),
    ofTwo ?? formatCount(merged ?? intercepted, lang),
  );
  const days = lengthOf({ start, end });
  return (
    <tr>
      <th scope="row">
        <a href={inLanguage(`/reports/${claim.report_id}#${claim.id}`, lang)}>
          {weaponLabel(claim.weapon)}, {formatDays(start, end, lang)}
        </a>
        <small>{claimantLabel(claim.claimant)}</small>
      </th>
      <td className="num">
        <span className="sm-only">{words.stated} </span>
        {stated}
      </td>
      <td className="num">
        <span className="sm-only">{words.raids} </span>
        {words.numbers(
          formatNumber(raids.launched, lang),
          formatNumber(raids.stopped + raids.stopped_without_launched, lang),
        )}
      </td>
      <td>{words.ofDays(formatNumber(raids.days, lang), formatNumber(days, lang))}</td>
    </tr>
  );
}
