import type { ReactElement } from "react";
import { formatDay } from "../../charts/dates.ts";
import { Picture } from "../../charts/picture.tsx";
import { chartState } from "../../charts/state.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { DashboardState } from "../../contract/queries.ts";
import type { Db } from "../../db/open.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readRates } from "../../db/read/rates.ts";
import type { Rate } from "../../domain/rates.ts";
import type { Release } from "../../domain/release.ts";
import { dashboardHref } from "../addresses.ts";
import { fontFaces } from "./fonts.ts";

export interface RatesPicture {
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
  const rates = readRates(db, state);
  const chart = chartState(rates, state, readCoverage(db, state.attacker, state.as_of).last_day);
  return {
    fileName: fileNameOf(state, chart.columns[0]?.start, chart.columns.at(-1)?.end),
    svg: render(
      <Picture
        state={chart}
        rates={rates}
        credit={{
          name: PUBLICATION.name,
          license: PUBLICATION.license.name + (restsOnImports(db, state, rates) ? IMPORTED_WORDS : ""),
          address: (site + dashboardHref(state)).replace(/^https?:\/\//, ""),
          release: `Release ${release.id}, ${formatDay(release.committed_at.slice(0, 10))}`,
        }}
        fontFaces={fontFaces(chart.breaks.map((b) => b.sentence).join(" "))}
        focusHref={(series) => site + dashboardHref(state, { focus: series.weapon })}
      />,
    ),
  };
}

const IMPORTED_WORDS = ", save for figures from imported tables, which keep a licence of their own";

/** True where the figures would be others without the rows that were imported from somebody's table. */
function restsOnImports(db: Db, state: DashboardState, rates: readonly Rate[]): boolean {
  return JSON.stringify(readRates(db, { ...state, imported: false })) !== JSON.stringify(rates);
}

function fileNameOf(state: DashboardState, first: string | undefined, last: string | undefined): string {
  const letters = state.step === "day" || state.step === "week" ? 10 : 7;
  const dates = first && last ? [first.slice(0, letters), last.slice(0, letters)] : [];
  const parts = ["interception-ledger", state.attacker, state.claimant.join("-"), state.measure, state.step, ...dates];
  return parts.join("_").slice(0, 160);
}
