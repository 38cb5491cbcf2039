import { CoverageStrip } from "../../charts/coverage-strip.tsx";
import { formatDay, formatRange } from "../../charts/dates.ts";
import { directionLabel } from "../../charts/labels.ts";
import { formatNumber } from "../../charts/numbers.ts";
import type { ChartState } from "../../charts/state.ts";
import type { DashboardModel } from "./model.ts";

/** What the figures stand on, as a ledger. */
export function WhatIsCounted({ chart, model }: { chart: ChartState; model: DashboardModel }) {
  const { coverage, release, state } = model;
  const first = chart.columns[0];
  const last = chart.columns.at(-1);
  return (
    <section className="count">
      <h2>
        What is counted<small>{directionLabel(state.attacker)}, all weapons and dates</small>
      </h2>
      <p>
        <b>Counted:</b> one claim by one claimant about one weapon group in one attack. A share needs launched and
        stopped from the same claim.
      </p>
      <p>
        <b>Left out of shares:</b> totals over weeks or months, “dozens”, and claims that do not say how many were
        launched.
      </p>
      <p>
        <b>Not verified:</b> claimants report on their own performance.
      </p>
      <dl className="ledger">
        <Line name="Reports" value={coverage.reports} />
        <Line name="Claims" value={coverage.claims} />
        <Line name="with launched and stopped" value={coverage.claims_with_rate} inside />
        <Line name="waiting for review" value={coverage.in_review} inside />
        <Line name="Attacks" value={coverage.attacks} />
        <Line name="where claimants conflict" value={coverage.conflicts} inside />
        <div className="sum">
          <dt>Days with an attack on record</dt>
          <dd>
            {formatNumber(coverage.days_covered)} of {formatNumber(coverage.days)}
          </dd>
        </div>
      </dl>
      {first && last && <CoverageStrip state={chart} />}
      <p className="note">
        {first &&
          last &&
          `Bars: days of each ${state.step} with a figure for the series in focus, ${formatRange(first, last, state.step)}. `}
        A day without a row is a day without a figure, not without an attack. Release {release.id},{" "}
        {formatDay(release.committed_at.slice(0, 10))}
        {coverage.last_day ? `; last attack on record ${formatDay(coverage.last_day)}.` : "."}
      </p>
    </section>
  );
}

function Line({ name, value, inside = false }: { name: string; value: number; inside?: boolean }) {
  return (
    <div>
      <dt className={inside ? "in" : undefined}>{name}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  );
}
