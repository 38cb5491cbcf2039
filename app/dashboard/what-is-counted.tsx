import { CoverageStrip } from "../../charts/coverage-strip.tsx";
import { formatDay, formatRange } from "../../charts/dates.ts";
import { formatNumber } from "../../charts/numbers.ts";
import type { ChartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import type { DashboardModel } from "./model.ts";

/** What the figures stand on, as a ledger. */
export function WhatIsCounted({ chart, model }: { chart: ChartState; model: DashboardModel }) {
  const { coverage, release, state } = model;
  const { lang } = state;
  const words = DASHBOARD_STRINGS[lang];
  const { direction, stepNoun, captions, of } = CHART_STRINGS[lang];
  const first = chart.columns[0];
  const last = chart.columns.at(-1);
  return (
    <section className="count">
      <h2>
        {words.countedTitle}
        <small>{words.countedSub(direction(state.attacker))}</small>
      </h2>
      <p>
        <b>{words.counted}</b> {words.countedWhat}
      </p>
      <p>
        <b>{words.leftOut}</b> {words.leftOutWhat}
      </p>
      <p>
        <b>{words.notVerified}</b> {words.notVerifiedWhat}
      </p>
      <dl className="ledger">
        <Line lang={lang} name={words.reports} value={coverage.reports} />
        <Line lang={lang} name={words.claims} value={coverage.claims} />
        <Line lang={lang} name={words.withRate} value={coverage.claims_with_rate} inside />
        <Line lang={lang} name={words.inReview} value={coverage.in_review} inside />
        <Line lang={lang} name={words.attacks} value={coverage.attacks} />
        <Line lang={lang} name={words.conflicts} value={coverage.conflicts} inside />
        <div className="sum">
          <dt>{words.daysWithAttack}</dt>
          <dd>{of(formatNumber(coverage.days_covered, lang), formatNumber(coverage.days, lang))}</dd>
        </div>
      </dl>
      {first && last && <CoverageStrip state={chart} />}
      <p className="note">
        {first && last && words.coverageBars(stepNoun[state.step], formatRange(first, last, state.step, lang))}
        {words.noRow} {captions.release(release.id, formatDay(release.committed_at.slice(0, 10), lang))}
        {coverage.last_day && words.lastAttack(formatDay(coverage.last_day, lang))}.
      </p>
    </section>
  );
}

interface LineProps {
  readonly lang: PageLanguage;
  readonly name: string;
  readonly value: number;
  readonly inside?: boolean;
}

function Line({ lang, name, value, inside = false }: LineProps) {
  return (
    <div>
      <dt className={inside ? "in" : undefined}>{name}</dt>
      <dd>{formatNumber(value, lang)}</dd>
    </div>
  );
}
