import { shareNote, shareSubtitle, shareTitle } from "../../charts/captions.ts";
import { findingOf, sentenceOf } from "../../charts/finding.ts";
import { SHARES_NARROW, SHARES_WIDE } from "../../charts/plot.ts";
import { ShareChart } from "../../charts/share-chart.tsx";
import { chartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { type DashboardState, dashboardQuery } from "../../contract/queries.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readRates } from "../../db/read/rates.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import { dashboardHref } from "../addresses.ts";
import { BreakList } from "../dashboard/break-list.tsx";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

interface HistoryProps {
  readonly attacker: "RU" | "UA";
  readonly lang: PageLanguage;
  readonly of: Partial<Pick<DashboardState, "weapon" | "claimant">>;
}

/** Shares over all months in one direction, or why there are none; leads to the dashboard. */
export function History({ attacker, lang, of }: HistoryProps) {
  const state: DashboardState = { ...dashboardQuery.parse({}), attacker, lang, ...of };
  const db = sharedReader();
  const { rates, lastDay } = snapshot(db, () => ({
    rates: readRates(db, state),
    lastDay: readCoverage(db, attacker, null).last_day,
  }));
  const all = chartState(rates, state, lastDay);
  // A type without any share would only fill the foot with labels.
  const drawn = all.all.filter((series) => series.last !== null).map((series) => series.weapon);
  const chart = drawn.length === 0 ? all : chartState(rates, { ...state, weapon: drawn }, lastDay);
  const href = dashboardHref({ ...state, weapon: chart.filter.weapon as DashboardState["weapon"] });
  const focusHref = (series: { readonly weapon: DashboardState["weapon"][number] }) =>
    dashboardHref(state, { focus: series.weapon });
  return (
    <section className="sec history" aria-labelledby={`history-${attacker}`}>
      <header>
        <h2 id={`history-${attacker}`}>{CHART_STRINGS[lang].direction(attacker)}</h2>
        <a className="more" href={href}>
          {DASHBOARD_STRINGS[lang].openInDashboard}
        </a>
      </header>
      <p className="prose">{sentenceOf(findingOf(chart))}</p>
      {drawn.length > 0 && (
        <figure className="fig">
          <h3 className="h2">{shareTitle(chart)}</h3>
          <p className="sub">{shareSubtitle(chart, rates)}</p>
          <ShareChart state={chart} frame={SHARES_WIDE} className="d" focusHref={focusHref} />
          <ShareChart state={chart} frame={SHARES_NARROW} className="m" focusHref={focusHref} />
          <BreakList chart={chart} />
          <p className="note">{shareNote(chart)}</p>
        </figure>
      )}
    </section>
  );
}
