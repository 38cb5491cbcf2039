import type { ReactElement } from "react";
import { formatDay } from "../../charts/dates.ts";
import { Picture } from "../../charts/picture.tsx";
import { chartState, type Series } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { DashboardState } from "../../contract/queries.ts";
import type { Db } from "../../db/open.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readRates } from "../../db/read/rates.ts";
import type { Rate } from "../../domain/rates.ts";
import type { Release } from "../../domain/release.ts";
import { dashboardHref } from "../addresses.ts";
import { viewPicture } from "./view-picture.tsx";

export interface RatesPicture {
  /** An SVG that names its fonts and does not hold them. */
  readonly svg: string;
  /** `interception-ledger_RU_preferred_stopped_month_2022-10_2024-11`, without the ending. */
  readonly fileName: string;
}

interface PictureOf {
  readonly state: DashboardState;
  readonly release: Release;
  /** The address before its path. */
  readonly site: string;
  /** React's renderer, which a route can't import at its head. */
  readonly render: (element: ReactElement) => string;
}

/** The picture of a dashboard's state at a release. */
export function ratesPicture(db: Db, { state, release, site, render }: PictureOf): RatesPicture {
  const { captions } = CHART_STRINGS[state.lang];
  const rates = readRates(db, state);
  const chart = chartState(rates, state, readCoverage(db, state.attacker, state.as_of).last_day);
  const dayRates =
    state.view === "calendar" && chart.focus
      ? readRates(db, { ...state, step: "day", weapon: [chart.focus.weapon], claimant: [chart.focus.claimant] })
      : [];
  const focusHref = (series: Series) => site + dashboardHref(state, { focus: series.weapon });
  return {
    fileName: fileNameOf(state, chart.columns[0]?.start, chart.columns.at(-1)?.end),
    svg: render(
      <Picture
        state={chart}
        rates={rates}
        {...viewPicture({ state, chart, rates, dayRates, focusHref })}
        credit={{
          name: PUBLICATION.name,
          license: PUBLICATION.license.name + (restsOnImports(db, state, rates) ? captions.imported : ""),
          address: (site + dashboardHref(state)).replace(/^https?:\/\//, ""),
          release: captions.release(release.id, formatDay(release.committed_at.slice(0, 10), state.lang)),
        }}
      />,
    ),
  };
}

/** True where the figures would be others without the rows that were imported from somebody's table. */
function restsOnImports(db: Db, state: DashboardState, rates: readonly Rate[]): boolean {
  return JSON.stringify(readRates(db, { ...state, imported: false })) !== JSON.stringify(rates);
}

function fileNameOf(state: DashboardState, first: string | undefined, last: string | undefined): string {
  const letters = state.step === "day" || state.step === "week" ? 10 : 7;
  const dates = first && last ? [first.slice(0, letters), last.slice(0, letters)] : [];
  const view = state.view === "chart" ? [] : [state.view];
  const filter = [state.attacker, state.claimant.join("-"), state.measure, state.step];
  const parts = ["interception-ledger", ...filter, ...dates, ...view];
  return parts.join("_").slice(0, 160);
}
